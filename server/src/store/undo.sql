rollback to job;
release job;
