select batches from revision;
