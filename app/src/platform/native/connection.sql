pragma journal_mode = wal;
pragma synchronous = full;
pragma temp_store = memory;
pragma secure_delete = on;
