-- Cases that are closed to the roles of their unit but for those that approve or audit, and officers from whom a case is hidden.
alter table directory.case_relation
  add column restricted boolean not null default false,
  add column kept_out uuid[] not null default '{}';
create index case_relation_kept_out_idx on directory.case_relation using gin (kept_out) where kept_out <> '{}';
