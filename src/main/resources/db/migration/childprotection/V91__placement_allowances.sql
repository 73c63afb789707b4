-- The placement allowance of a child (alocația lunară de plasament): requests, what the county payer decided, sums by month, what it paid.
create table childprotection.placement_allowance (
  id uuid primary key,
  one_time_key uuid not null constraint allowance_is_asked_once unique,
  version bigint not null,
  case_id uuid not null constraint allowance_of_case references childprotection.child_case,
  measure_id uuid not null constraint allowance_of_measure references childprotection.measure,
  child_id uuid not null,
  payee_kind text not null constraint payee_kind_known check (payee_kind in ('CARER', 'GUARDIAN', 'BODY', 'YOUNG_PERSON')),
  payee_id uuid,
  payee_body text not null,
  request_number text not null,
  requested_on date not null,
  birth_paper text not null constraint birth_paper_known check (birth_paper in ('CERTIFICATE', 'IDENTITY_CARD', 'EXTRACT')),
  degree text not null constraint degree_known check (degree in ('NONE', 'LIGHT', 'MEDIUM', 'MARKED', 'SEVERE')),
  studies_until date,
  state text not null constraint allowance_state_known check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'ENDED')),
  decision_number text,
  decided_on date,
  refused_for text not null,
  first_day date,
  last_day date,
  open_month date,
  revision bigint not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  constraint whoever_is_paid_is_named check ((payee_kind = 'BODY') = (payee_id is null) and (payee_kind = 'BODY') = (payee_body <> '')),
  constraint a_decision_has_number_and_day check ((state = 'REQUESTED') = (decision_number is null) and (decision_number is null) = (decided_on is null)),
  constraint a_right_has_a_first_month check ((state in ('GRANTED', 'ENDED')) = (first_day is not null) and extract(day from first_day) = 1),
  constraint a_refusal_has_a_reason check ((state = 'REFUSED') = (refused_for <> '')),
  constraint an_ended_right_has_its_last_day check (state <> 'ENDED' or last_day is not null),
  constraint a_right_ends_after_it_began check (last_day >= first_day - 1),
  constraint second_payee_in_a_month exclude using gist (child_id with =, daterange(first_day, last_day + 1) with &&) where (first_day is not null)
);
create index placement_allowance_case_idx on childprotection.placement_allowance (case_id, requested_on desc);
create index placement_allowance_measure_idx on childprotection.placement_allowance (measure_id);

create table childprotection.allowance_amount (
  allowance_id uuid not null constraint amount_of_allowance references childprotection.placement_allowance,
  revision bigint not null,
  from_day date not null constraint an_amount_begins_a_month check (extract(day from from_day) = 1),
  monthly bigint not null constraint allowance_amount_is_not_negative check (monthly >= 0),
  degree text not null,
  kind text not null constraint amount_kind_known check (kind in ('GRANTED', 'CHANGED', 'SUSPENDED', 'RESUMED')),
  act text not null,
  reason text not null,
  steps jsonb not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (allowance_id, revision)
);

create table childprotection.allowance_payment (
  id uuid primary key,
  allowance_id uuid not null constraint payment_of_allowance references childprotection.placement_allowance,
  month date not null constraint a_payment_is_of_a_month check (extract(day from month) = 1),
  amount bigint not null constraint allowance_payment_is_positive check (amount > 0),
  document text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_list_pays_a_month_once unique (allowance_id, month, document)
);
comment on column childprotection.placement_allowance.open_month is 'The month in which the child left the payee: somebody decides who keeps it (I3.9)';
