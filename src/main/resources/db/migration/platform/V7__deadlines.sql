-- A term (termen): how many units of a kind.
alter table platform.parameter drop constraint parameter_kind_is_known;
alter table platform.parameter add constraint parameter_kind_is_known
  check (kind in ('LEI', 'PERCENT', 'NUMBER', 'CHOICE', 'DATE', 'TERM'));

-- The legal deadlines of the cases of all contexts, written in the transaction of the case's own change.
create table platform.deadline (
  id uuid primary key,
  case_context text not null,
  case_id uuid not null,
  about uuid not null,
  rule text not null,
  term_version uuid not null references platform.parameter_value,
  act text not null,
  article text not null,
  length int not null,
  unit text not null,
  end_moves boolean not null,
  start_on date not null,
  start_at timestamptz,
  anchor_on date not null,
  anchor_at timestamptz,
  round int not null,
  extended int not null,
  extended_by text not null,
  alarm_on date not null,
  due_on date not null,
  due_at timestamptz,
  suspended_on date,
  suspended_at timestamptz,
  met_on date,
  met_at timestamptz,
  cancelled_at timestamptz,
  passed_at timestamptz,
  silence text not null,
  silence_act text not null,
  silence_article text not null,
  counted_with bigint not null,
  revision bigint not null,
  constraint deadline_unit_is_known check (unit in ('HOURS', 'DAYS', 'FREE_DAYS', 'WORKING_DAYS', 'MONTHS')),
  constraint deadline_lasts check (length > 0 and extended >= 0 and round >= 1),
  constraint deadline_ends_after_it_starts check (due_on >= start_on),
  constraint deadline_warns_before_it_ends check (alarm_on <= due_on),
  constraint deadline_in_hours_has_moments check
    ((unit = 'HOURS') = (due_at is not null) and (unit <> 'HOURS' or start_at is not null and anchor_at is not null)),
  constraint deadline_is_met_after_it_starts check (met_on >= start_on),
  constraint deadline_is_met_or_cancelled check (met_on is null or cancelled_at is null),
  constraint silence_has_a_basis check ((silence = '') = (silence_act = ''))
);
create index deadline_case_idx on platform.deadline (case_context, case_id);
create index deadline_term_version_idx on platform.deadline (term_version);
create unique index deadline_is_started_once on platform.deadline (case_id, rule, about, start_on, start_at, round, case_context)
  nulls not distinct where cancelled_at is null;
-- what is to be counted anew after a decision on the calendar, and what has passed untold
create index deadline_counted_with_idx on platform.deadline (counted_with) where met_on is null and cancelled_at is null;
create index deadline_due_idx on platform.deadline (due_on)
  where met_on is null and cancelled_at is null and suspended_on is null and passed_at is null;

-- What happened to each deadline, one line per revision; how it came to its end can be told from here.
create table platform.deadline_change (
  deadline_id uuid not null references platform.deadline,
  revision bigint not null,
  kind text not null,
  happened_on date not null,
  happened_at timestamptz,
  length int not null,
  ground text not null,
  act_dated_on date,
  due_on date not null,
  due_at timestamptz,
  recorded_at timestamptz not null,
  primary key (deadline_id, revision),
  constraint deadline_change_kind_is_known check
    (kind in ('STARTED', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'COUNTED_ANEW', 'PASSED', 'MET', 'CANCELLED')),
  constraint extension_has_an_act check ((kind = 'EXTENDED') = (act_dated_on is not null) and (kind = 'EXTENDED') = (length > 0)),
  constraint deadline_change_has_a_ground check (kind in ('STARTED', 'RESUMED', 'PASSED', 'MET', 'COUNTED_ANEW') or length(ground) between 3 and 400)
);
create trigger deadline_change_is_never_changed before update or delete on platform.deadline_change
  for each row execute function platform.refuse_change();
