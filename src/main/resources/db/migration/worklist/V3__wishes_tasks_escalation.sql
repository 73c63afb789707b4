-- What heads wished done to cases, one row per case, and what the owning context answered (rezultatul pe rând).
create table worklist.wish (
  id uuid primary key,
  batch_id uuid not null,
  context text not null,
  case_id uuid not null,
  number text not null,
  by_officer uuid not null,
  to_officer uuid not null,
  reason text not null,
  override text not null default '',
  wished_at timestamptz not null,
  outcome text not null,
  code text not null default '',
  answered_at timestamptz,
  constraint outcome_of_a_wish_is_known check (outcome in ('WISHED', 'DONE', 'REFUSED')),
  constraint a_refusal_gives_its_reason check (outcome <> 'REFUSED' or code <> '')
);
create index wish_batch_idx on worklist.wish (batch_id);
create index wish_open_idx on worklist.wish (context, case_id) where outcome = 'WISHED';
create index wish_override_idx on worklist.wish (wished_at) where override <> '';

-- Something to be done by a day (sarcină): written by hand, or made by a rule from a deadline.
create table worklist.task (
  id uuid primary key,
  officer_id uuid not null,
  title text not null,
  note text not null,
  due_on date not null,
  context text,
  case_id uuid,
  source text not null default '',
  created_by uuid,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  constraint task_says_what_is_to_be_done check (title <> ''),
  constraint task_names_a_case_whole_or_none check ((context is null) = (case_id is null)),
  constraint done_task_names_who check ((done_at is null) = (done_by is null))
);
create index task_open_idx on worklist.task (officer_id, due_on, id) where done_at is null;
create index task_done_idx on worklist.task (officer_id, done_at desc) where done_at is not null;
create unique index a_rule_makes_a_task_once on worklist.task (source) where source <> '';

-- Rules that make tasks: so many days before deadlines of a rule end.
create table worklist.task_rule (
  id uuid primary key,
  context text not null,
  rule text not null,
  days_before int not null,
  title text not null,
  active boolean not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  constraint task_comes_before_the_end check (days_before between 1 and 365),
  constraint a_rule_of_tasks_is_there_once unique (context, rule, days_before)
);

-- Until which end a deadline was announced as near, and told as missed: a moved end is told anew.
alter table worklist.known_deadline add column near_told_for date;
alter table worklist.known_deadline add column missed_told_for date;
create index known_deadline_due_idx on worklist.known_deadline (due_on) where running;
create index known_deadline_met_idx on worklist.known_deadline (context, rule, met_on) where met_on is not null;
create index known_deadline_rule_idx on worklist.known_deadline (context, rule, due_on) where running;

-- Missed deadlines that whoever heads the unit reads of; what was read stands among the notices.
create table worklist.escalation (
  line_id bigint primary key references worklist.timeline_line (id),
  context text not null,
  unit_id uuid not null
);
create index escalation_unit_idx on worklist.escalation (unit_id, context, line_id desc);

-- Filters of the list of cases that an officer keeps under a name.
create table worklist.saved_filter (
  id uuid primary key,
  officer_id uuid not null,
  name text not null,
  query text not null,
  saved_at timestamptz not null,
  constraint a_name_of_a_filter_is_used_once unique (officer_id, name)
);

-- The address under which a calendar program reads the days of an officer; only its hash is kept, and it can be taken back.
create table worklist.feed (
  officer_id uuid primary key,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  read_at timestamptz
);
create index known_case_load_idx on worklist.known_case (unit_id, context, responsible_id) where status <> 'CLOSED';
