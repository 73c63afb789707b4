-- Which records of the register are one person: the merges in force. Decisions and closed lists are never edited and keep the
-- id they were made with; whoever looks for all of a person asks same_person.
create table directory.merge (
  id uuid constraint merge_pk primary key,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  told_at timestamptz not null
);
create table directory.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references directory.merge,
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
create index merge_survivor_idx on directory.merge (survivor_id) where state <> 'UNMERGED';
create index merge_absorbed_idx on directory.merge (absorbed_id) where state <> 'UNMERGED';

comment on table directory.merge is 'Merges of two records of one person as PersonsMerged and PersonsUnmerged told them';

-- All ids a person bears or bore: the one asked for, those it was merged into and those merged into them.
create function directory.same_person(person uuid) returns uuid[]
  language sql stable parallel safe
return (with recursive same (id) as (
    select person
    union
    select case when m.absorbed_id = s.id then m.survivor_id else m.absorbed_id end
    from same s join directory.merge m on m.state <> 'UNMERGED' and (m.absorbed_id = s.id or m.survivor_id = s.id))
  select array_agg(id) from same);
