-- What each employer's jobs are expected to bring, and brought: it is worked out from the entries.
alter table employer add column foreseen text not null default '';
