-- Day services that keep a child in the family or prepare its way back (servicii de zi), and who takes part in them.
create table childprotection.day_service (
  id uuid primary key,
  one_time_key uuid not null constraint a_day_service_is_entered_once unique,
  name text not null,
  type text not null constraint day_service_type_known check (type in ('REHABILITATION', 'DAY_CENTRE', 'REINTEGRATION', 'COUNSELLING')),
  unit_id uuid not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null
);
create unique index one_day_service_of_a_name on childprotection.day_service (lower(name));

create table childprotection.service_enrolment (
  id uuid primary key,
  one_time_key uuid not null constraint a_child_is_enrolled_once_a_form unique,
  service_id uuid not null constraint enrolment_of_service references childprotection.day_service,
  child_id uuid not null,
  basis text not null constraint enrolment_basis_known check (basis in ('PREVENTION', 'CASE', 'DISABILITY')),
  file_id uuid not null,
  file_number text not null,
  from_day date not null,
  until_day date,
  end_reason text constraint enrolment_end_known check (end_reason in ('GOAL_REACHED', 'FAMILY_LEFT', 'MOVED', 'OTHER_SERVICE', 'OF_AGE', 'OTHER')),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  ended_by uuid,
  ended_by_name text,
  constraint an_enrolment_ends_after_it_begins check (until_day >= from_day),
  constraint an_end_of_enrolment_says_why_and_who check (num_nonnulls(until_day, end_reason, ended_by, ended_by_name) in (0, 4)),
  constraint a_child_is_in_a_service_once exclude using gist (service_id with =, child_id with =, daterange(from_day, until_day, '[]') with &&)
);
create index service_enrolment_service_idx on childprotection.service_enrolment (service_id, from_day);
create index service_enrolment_child_idx on childprotection.service_enrolment (child_id);
create index service_enrolment_file_idx on childprotection.service_enrolment (file_id);

-- Calls to the telephone of the child (telefonul copilului 119), counted by day and kind by whoever is on duty; nothing of who called.
create table childprotection.line_119_calls (
  id uuid primary key,
  unit_id uuid not null,
  day date not null,
  kind text not null constraint call_kind_known check (kind in ('URGENT', 'REAL', 'OTHER')),
  calls int not null constraint calls_are_not_negative check (calls >= 0),
  revision int not null constraint calls_revisions_count_from_one check (revision >= 1),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_day_is_counted_once_by_kind unique (unit_id, day, kind)
);
