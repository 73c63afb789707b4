-- What this module pointed to the survivor of a merge of persons, as it was and as it became.
create table identity.merge (
  id uuid constraint merge_pk primary key,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  told_at timestamptz not null
);
create table identity.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references identity.merge,
  table_name text not null,
  row_key text not null,
  column_name text not null,
  kind text not null constraint merge_item_kind_known check (kind in ('MOVED', 'STAYED', 'ADDED')),
  before jsonb,
  after jsonb,
  group_key text not null default '',
  to_absorbed boolean,
  constraint merge_item_pk primary key (merge_id, table_name, row_key, column_name)
);
