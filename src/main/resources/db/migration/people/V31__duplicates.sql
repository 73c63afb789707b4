-- Everybody born on a day, whatever their names: possible duplicates are looked for among them.
create index search_entry_born_on_idx on people.search_entry (born_on);

-- Two records that may be of one person, found by the search; what was decided about them is kept.
create table people.duplicate_pair (
  one_id uuid not null constraint duplicate_pair_one references people.person,
  other_id uuid not null constraint duplicate_pair_other references people.person,
  score int not null,
  reasons text[] not null,
  state text not null constraint duplicate_pair_state_known check (state in ('OPEN', 'NOT_SAME')),
  found_at timestamptz not null,
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  reason text not null default '' constraint duplicate_pair_reason_length check (length(reason) <= 500),
  constraint duplicate_pair_pk primary key (one_id, other_id),
  constraint duplicate_pair_is_ordered check (one_id < other_id),
  constraint duplicate_pair_decided_says_who check ((state = 'NOT_SAME') = (decided_at is not null))
);
create index duplicate_pair_other_idx on people.duplicate_pair (other_id);
create index duplicate_pair_list_idx on people.duplicate_pair (state, score desc, one_id, other_id);

-- The revision of each person up to which duplicates were looked for.
create table people.duplicate_search (
  person_id uuid constraint duplicate_search_pk primary key constraint duplicate_search_person references people.person,
  revision bigint not null
);

-- Up to which line the chronicle of records was read for changed persons.
create table people.duplicate_cursor (
  only_one boolean constraint duplicate_cursor_pk primary key default true constraint duplicate_cursor_is_one check (only_one),
  last bigint not null
);
insert into people.duplicate_cursor (last) values (0);
