-- Months for which less is due than was decided: the right is suspended, or cut is taken off its child aid.
-- A document of the right, because a right is never read without it.
alter table financialaid.entitlement add column interruptions jsonb not null default '{"all": []}',
  add constraint interruption_is_of_whole_months check (not jsonb_path_exists(interruptions,
    '$.all[*] ? ((!(@.firstMonth like_regex "-01$")) || (@.lastMonth != null && !(@.lastMonth like_regex "-01$")))')),
  add constraint interruption_ends_after_start check (not jsonb_path_exists(interruptions, '$.all[*] ? (@.lastMonth != null && @.lastMonth < @.firstMonth)')),
  add constraint cut_takes_something_off check (not jsonb_path_exists(interruptions, '$.all[*] ? (@.cut like_regex "^(-|0(\\.0+)?$)")'));

create index entitlement_interrupted_idx on financialaid.entitlement (id) where interruptions <> '{"all": []}';

create view financialaid.entitlement_interruption as
select e.id as entitlement_id, i."suspensionId" as suspension_id, i."firstMonth" as first_month, i."lastMonth" as last_month,
  cast(i.cut * 100 as bigint) as cut, i.restored
from financialaid.entitlement e cross join lateral jsonb_to_recordset(e.interruptions -> 'all')
  as i("suspensionId" uuid, "firstMonth" date, "lastMonth" date, cut numeric, restored boolean)
where e.interruptions <> '{"all": []}';

-- Suspensions of payment by the county payer, of the award by the mayor, and cuts of the child aid; and how each was resumed.
create table financialaid.suspension (
  id uuid primary key,
  entitlement_id uuid not null references financialaid.entitlement (id),
  application_id uuid not null references financialaid.aid_application (id),
  kind text not null,
  ground text not null,
  first_month date not null,
  last_month date,
  cut bigint,
  attendance_id uuid,
  reasons text not null,
  status text not null,
  proposal_id uuid,
  act_number text,
  act_on date,
  ordered_at timestamptz,
  cure_rule text,
  cure_until date,
  resumes_from date,
  arrears boolean,
  resume_reasons text not null default '',
  resume_proposal_id uuid,
  resume_act_number text,
  resume_act_on date,
  version bigint not null,
  constraint suspension_kind_is_known check (kind in ('PAYMENT', 'AWARD', 'SCHOOLING')),
  constraint suspension_status_is_known check (status in ('PROPOSED', 'IN_FORCE', 'RESUMED', 'TERMINATED', 'DROPPED')),
  constraint the_county_payer_proposes_nothing check (kind <> 'PAYMENT' or proposal_id is null and resume_proposal_id is null),
  constraint suspension_in_force_has_its_act check (status in ('PROPOSED', 'DROPPED') or num_nonnulls(act_number, act_on, ordered_at) = 3),
  constraint resumed_says_from_when check (status <> 'RESUMED' or num_nonnulls(resumes_from, arrears, resume_act_number, resume_act_on) = 4),
  constraint suspension_is_of_whole_months check (extract(day from first_month) = 1 and extract(day from coalesce(last_month, first_month)) = 1
    and extract(day from coalesce(resumes_from, first_month)) = 1),
  constraint only_schooling_cuts check (kind = 'SCHOOLING' or cut is null and last_month is null),
  constraint suspension_ends_after_start check (last_month is null or last_month >= first_month)
);
create index suspension_entitlement_idx on financialaid.suspension (entitlement_id, first_month);
create index suspension_application_idx on financialaid.suspension (application_id);
create index suspension_proposal_idx on financialaid.suspension (proposal_id) where proposal_id is not null;
create index suspension_resume_proposal_idx on financialaid.suspension (resume_proposal_id) where resume_proposal_id is not null;
create index suspension_open_idx on financialaid.suspension (cure_until, id) where status = 'IN_FORCE';
create unique index one_suspension_of_a_kind_at_a_time on financialaid.suspension (entitlement_id, kind, ground)
  where status in ('PROPOSED', 'IN_FORCE') and kind <> 'SCHOOLING';

alter table financialaid.proposal drop constraint proposal_kind_is_known;
alter table financialaid.proposal add constraint proposal_kind_is_known
  check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION', 'FACTS', 'SUSPENSION', 'RESUMPTION'));
alter table financialaid.proposal drop constraint change_is_of_a_right;
alter table financialaid.proposal add constraint change_is_of_a_right
  check ((kind in ('CHANGE', 'TERMINATION', 'FACTS', 'SUSPENSION', 'RESUMPTION')) = (entitlement_id is not null));
alter table financialaid.proposal drop constraint refusal_has_a_ground;
alter table financialaid.proposal add constraint refusal_has_a_ground check (kind not in ('REFUSAL', 'TERMINATION', 'SUSPENSION') or grounds <> '');
alter table financialaid.decision drop constraint decision_kind_is_known;
alter table financialaid.decision add constraint decision_kind_is_known
  check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION', 'SUSPENSION', 'RESUMPTION'));

-- Until when the holder of a right files the next own-responsibility declaration.
create table financialaid.declaration_duty (
  entitlement_id uuid primary key references financialaid.entitlement (id),
  last_on date not null,
  due_on date not null,
  reminded_on date,
  constraint next_declaration_is_due_later check (due_on >= last_on)
);
create index declaration_duty_due_idx on financialaid.declaration_duty (due_on, entitlement_id);

-- Declarations filed in between, whether they told of a change or not.
create table financialaid.renewed_declaration (
  id uuid primary key,
  form_key uuid not null constraint a_declaration_is_recorded_once unique,
  entitlement_id uuid not null references financialaid.entitlement (id),
  filed_on date not null,
  number text not null,
  changed boolean not null,
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index renewed_declaration_entitlement_idx on financialaid.renewed_declaration (entitlement_id, filed_on desc);

-- What the school inspectorate reported of a child and a period; a correction takes the place of an earlier report.
create table financialaid.school_attendance (
  id uuid primary key,
  person_id uuid not null,
  first_month date not null,
  last_month date not null,
  absences int not null,
  exemption text not null,
  source text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  replaced_by uuid,
  constraint attendance_is_of_whole_months check (extract(day from first_month) = 1 and extract(day from last_month) = 1 and last_month >= first_month),
  constraint absences_are_counted check (absences between 0 and 999)
);
create unique index one_report_of_a_child_and_period on financialaid.school_attendance (person_id, first_month, last_month) where replaced_by is null;

create table financialaid.attendance_import (
  id uuid primary key,
  form_key uuid not null constraint an_attendance_form_checks_one_file unique,
  file_name text not null,
  checked_by uuid not null,
  checked_by_name text not null,
  checked_at timestamptz not null,
  entered_at timestamptz
);
create index attendance_import_order_idx on financialaid.attendance_import (checked_by, checked_at desc);

create table financialaid.attendance_import_row (
  import_id uuid not null references financialaid.attendance_import,
  line int not null,
  cells text[] not null,
  state text not null,
  person_id uuid,
  primary key (import_id, line),
  constraint attendance_row_state_is_known check (state in ('NEW', 'CORRECTS', 'KNOWN', 'WRONG', 'ENTERED'))
);

create table financialaid.attendance_import_fault (
  import_id uuid not null,
  position int not null,
  line int not null,
  column_name text not null,
  code text not null,
  arguments text[] not null,
  primary key (import_id, position),
  constraint fault_of_an_attendance_row_fk foreign key (import_id, line) references financialaid.attendance_import_row
);
create index attendance_import_fault_row_idx on financialaid.attendance_import_fault (import_id, line);

-- The yearly plan of works of local interest, and the works in it.
create table financialaid.work_plan (
  year int primary key,
  act_number text not null,
  act_on date not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint plan_is_of_a_year check (year between 2024 and 2100)
);

create table financialaid.work_activity (
  id uuid primary key,
  year int not null references financialaid.work_plan,
  description text not null,
  place text not null,
  supervisor text not null,
  constraint activity_says_what_is_done check (length(description) between 3 and 300)
);
create index work_activity_year_idx on financialaid.work_activity (year, description);

-- Persons able to work who need not, for a time.
create table financialaid.work_exemption (
  id uuid primary key,
  entitlement_id uuid not null references financialaid.entitlement (id),
  person_id uuid not null,
  reason text not null,
  proof text not null,
  since date not null,
  until date,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint exemption_reason_is_known check (reason in ('HEALTH', 'CHILD_CARE', 'CARE_OF_DISABLED', 'STUDIES', 'EMPLOYED', 'TRAINING', 'OTHER')),
  constraint exemption_ends_after_start check (until is null or until >= since)
);
create index work_exemption_entitlement_idx on financialaid.work_exemption (entitlement_id);

-- One able adult of the family, one month, the hours owed by the formula with what it rested on; and the days worked.
create table financialaid.work_sheet (
  id uuid primary key,
  entitlement_id uuid not null references financialaid.entitlement (id),
  month date not null,
  person_id uuid not null,
  hours_due int not null,
  base bigint not null,
  hourly numeric(10, 4) not null,
  briefed_on date,
  opened_by_name text not null,
  opened_at timestamptz not null,
  constraint one_sheet_of_a_right_and_month unique (entitlement_id, month),
  constraint sheet_is_of_a_month check (extract(day from month) = 1),
  constraint hours_owed_are_counted check (hours_due between 0 and 400)
);
create index work_sheet_month_idx on financialaid.work_sheet (month, id);

create table financialaid.work_day (
  sheet_id uuid not null references financialaid.work_sheet,
  day date not null,
  activity_id uuid not null references financialaid.work_activity,
  hours int not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (sheet_id, day, activity_id),
  constraint hours_of_a_day check (hours between 1 and 12)
);
create index work_day_activity_idx on financialaid.work_day (activity_id);
