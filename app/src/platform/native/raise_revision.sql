update revision set batches = batches + 1;
