-- Two records of one person become one: the absorbed one points to the survivor and nothing of it is deleted.
alter table people.person add column merged_into uuid references people.person
  constraint person_is_not_merged_into_itself check (merged_into <> id);
create index person_merged_into_idx on people.person (merged_into) where merged_into is not null;

-- The survivor may bear the CNP and the temporary number of a record merged into it.
alter table people.person drop constraint person_cnp_held_by_one_person;
create unique index person_cnp_held_by_one_person on people.person (cnp) where merged_into is null;
create index person_cnp_idx on people.person (cnp) where merged_into is not null;
alter table people.person drop constraint person_temporary_id_given_once;
create unique index person_temporary_id_given_once on people.person (temporary_id) where merged_into is null;
create index imported_row_person_idx on people.imported_row (person_id);

create table people.merge (
  id uuid constraint merge_pk primary key,
  form_key uuid not null constraint merge_once_per_form unique,
  survivor_id uuid not null constraint merge_survivor references people.person,
  absorbed_id uuid not null constraint merge_absorbed references people.person,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  choices jsonb not null,
  reason text not null constraint merge_reason_length check (length(reason) between 1 and 1000),
  despite text[] not null,
  officer_id uuid,
  officer_name text not null,
  merged_at timestamptz not null,
  undo_reason text not null default '' constraint merge_undo_reason_length check (length(undo_reason) <= 1000),
  undone_by uuid,
  undone_by_name text not null default '',
  undone_at timestamptz,
  constraint merge_joins_two check (survivor_id <> absorbed_id)
);
create unique index person_is_absorbed_once_at_a_time on people.merge (absorbed_id) where state <> 'UNMERGED';
create index merge_survivor_idx on people.merge (survivor_id);
create index merge_absorbed_idx on people.merge (absorbed_id);
create index merge_list_idx on people.merge (merged_at desc, id);
comment on column people.merge.despite is 'In what the two records contradicted each other; a supervisor answers for the reason then';

-- The log of a merge: every row that was moved or changed, as it was and as it became; also what the survivor had of its own,
-- so that what was added later is known without asking the clock.
create table people.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references people.merge,
  table_name text not null,
  row_key text not null,
  column_name text not null,
  kind text not null constraint merge_item_kind_known check (kind in ('MOVED', 'STAYED', 'CHANGED', 'ADDED')),
  before jsonb,
  after jsonb,
  group_key text not null default '',
  to_absorbed boolean,
  constraint merge_item_pk primary key (merge_id, table_name, row_key, column_name)
);
comment on column people.merge_item.kind is 'MOVED from the absorbed record to the survivor; STAYED with the survivor, whose own it was; CHANGED, the
 whole of a record before and after; ADDED since the merge, to be assigned before it is undone';

-- What the other contexts answered about a merge that is being undone.
create table people.merge_answer (
  merge_id uuid not null constraint merge_answer_of_merge references people.merge,
  context text not null,
  told_at timestamptz not null,
  added int not null,
  unassigned int not null,
  constraint merge_answer_pk primary key (merge_id, context)
);

-- The absorbed record is found under the survivor: its words are the survivor's too, and it has no entry of its own.
create or replace function people.words_of_persons(ids uuid[]) returns table (person_id uuid, words text[])
  language sql stable as $$
  select p.id, people.name_words(array[p.family_name, p.given_name]
    || array(select f.family_name from people.former_name f where f.person_id = p.id)
    || array(select unnest(array[a.family_name, a.given_name]
        || array(select f.family_name from people.former_name f where f.person_id = a.id))
      from people.person a where a.merged_into = p.id))
  from people.person p where p.id = any (ids) and p.merged_into is null $$;

create or replace function people.index_changed_persons() returns trigger
  language plpgsql as $$
begin
  if tg_table_name = 'person' then
    if tg_op = 'UPDATE' then
      delete from people.search_entry where person_id in (select id from touched where merged_into is not null);
    end if;
    perform people.index_for_search(array(select id from touched));
  else
    perform people.index_for_search(array(select distinct person_id from touched));
  end if;
  return null;
end $$;
