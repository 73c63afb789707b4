-- Cases of all contexts as their events told them, newest revision only. Persons and team are lists within the row, so that one
-- statement keeps a case whole.
create table worklist.known_case (
  context text not null,
  id uuid not null,
  revision bigint not null,
  told_at timestamptz not null,
  number text not null,
  kind text not null,
  status text not null,
  stage text not null,
  opened_on date not null,
  closed_on date,
  unit_id uuid not null,
  responsible_id uuid,
  team_ids uuid[] not null default '{}',
  person_ids uuid[] not null default '{}',
  subject text not null,
  folded_subject text not null,
  path text not null,
  constraint case_status_is_known check (status in ('OPEN', 'SUSPENDED', 'CLOSED')),
  primary key (context, id)
);
-- lists read these in their order; the open ones are what the day is about
create index known_case_unit_open_idx on worklist.known_case (unit_id, context, opened_on desc, id desc) where status <> 'CLOSED';
create index known_case_unit_idx on worklist.known_case (unit_id, context, opened_on desc, id desc);
create index known_case_responsible_open_idx on worklist.known_case (responsible_id, opened_on desc, id desc) where status <> 'CLOSED';
create index known_case_responsible_idx on worklist.known_case (responsible_id, opened_on desc, id desc);
create index known_case_unassigned_idx on worklist.known_case (unit_id, context, opened_on desc, id desc)
  where responsible_id is null and status <> 'CLOSED';
create index known_case_subject_idx on worklist.known_case using gin (folded_subject gin_trgm_ops) where folded_subject <> '';
create index known_case_number_idx on worklist.known_case (number);
create index known_case_team_idx on worklist.known_case using gin (team_ids) where team_ids <> '{}';
create index known_case_persons_idx on worklist.known_case using gin (person_ids);

-- Deadlines of all contexts as their events told them; unit and responsible officer are those of their case.
create table worklist.known_deadline (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  context text not null,
  case_id uuid not null,
  unit_id uuid,
  responsible_id uuid,
  rule text not null,
  act text not null,
  article text not null,
  length int not null,
  unit text not null,
  started_on date not null,
  due_on date not null,
  due_at timestamptz,
  alarm_on date not null,
  suspended_on date,
  met_on date,
  cancelled boolean not null,
  extended_by text not null,
  running boolean not null generated always as (suspended_on is null and met_on is null and not cancelled) stored,
  constraint unit_of_a_term_is_known check (unit in ('HOURS', 'DAYS', 'FREE_DAYS', 'WORKING_DAYS', 'MONTHS'))
);
create index known_deadline_case_idx on worklist.known_deadline (context, case_id);
create index known_deadline_responsible_idx on worklist.known_deadline (responsible_id, due_on, id) where running;
create index known_deadline_unit_idx on worklist.known_deadline (unit_id, context, due_on, id) where running;

-- What happened to cases, one line per event; only ever added to. The line says how far the case was, not what the reader may see.
create table worklist.timeline_line (
  id bigint generated always as identity primary key,
  context text not null,
  case_id uuid not null,
  act text not null,
  mark text not null,
  happened_at timestamptz not null,
  officer_id uuid,
  stage text not null default '',
  rule text not null default '',
  due_on date,
  note text not null default '',
  constraint an_event_is_one_line unique (context, case_id, act, mark)
);
create index timeline_line_case_idx on worklist.timeline_line (context, case_id, happened_at desc, id desc);

-- Lines that concern an officer and were done by somebody else (evenimente necitite).
create table worklist.notice (
  officer_id uuid not null,
  line_id bigint not null references worklist.timeline_line (id),
  read_at timestamptz,
  primary key (officer_id, line_id)
);
create index notice_unread_idx on worklist.notice (officer_id, line_id desc) where read_at is null;
create index notice_line_idx on worklist.notice (line_id);

-- Names of persons as the search within a list compares them.
create table worklist.known_person (
  id uuid primary key,
  revision bigint not null,
  folded_name text not null
);
create index known_person_folded_name_idx on worklist.known_person using gin (folded_name gin_trgm_ops);

-- The last transfer offered of a case; it stays where it is until the offer is settled.
create table worklist.offer (
  context text not null,
  case_id uuid not null,
  revision bigint not null,
  offered_at timestamptz not null,
  by_officer uuid,
  to_unit_id uuid not null,
  to_officer_id uuid,
  reason text not null,
  settled boolean not null,
  primary key (context, case_id)
);
create index offer_open_idx on worklist.offer (to_unit_id, offered_at desc) where not settled;

-- Linked cases (cazuri conexate), once from each side.
create table worklist.known_link (
  context text not null,
  case_id uuid not null,
  other_context text not null,
  other_id uuid not null,
  told_at timestamptz not null,
  linked boolean not null,
  reason text not null,
  primary key (context, case_id, other_context, other_id)
);
