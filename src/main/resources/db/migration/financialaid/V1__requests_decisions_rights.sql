create schema financialaid;

-- What the register of persons told us, newest revision only.
create table financialaid.known_person (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  family_name text not null,
  given_name text not null,
  folded_name text not null,
  born_on date,
  sex text not null,
  marital_status text not null,
  citizenship text not null,
  cnp_tail text,
  died_on date,
  siruta int,
  address_line text not null default ''
);

create index known_person_folded_name_idx on financialaid.known_person using gin (folded_name gin_trgm_ops);

create table financialaid.known_household (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  siruta int,
  address_line text not null
);

create table financialaid.known_membership (
  household_id uuid not null references financialaid.known_household (id),
  person_id uuid not null,
  role text not null,
  since date not null,
  until date,
  constraint membership_ends_after_start check (until is null or until >= since),
  primary key (household_id, person_id, since)
);
create index known_membership_person_idx on financialaid.known_membership (person_id);

-- A request as typed so far, before it is lodged; private to its author.
create table financialaid.aid_draft (
  id uuid primary key,
  officer_id uuid not null,
  unit_id uuid not null,
  household_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null
);
create index aid_draft_officer_idx on financialaid.aid_draft (officer_id, saved_at desc);

create table financialaid.aid_application (
  id uuid primary key,
  one_time_key uuid not null,
  number int not null,
  year int not null,
  registered_on date not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  registered_by_name text not null,
  unit_id uuid not null,
  household_id uuid not null,
  holder_id uuid not null,
  benefit text not null,
  heating_aid_requested boolean not null,
  energy_supplement_requested boolean not null,
  declaration jsonb not null,
  status text not null,
  missing_papers text not null default '',
  complete_until date,
  changed_at timestamptz not null,
  version bigint not null,
  constraint request_number_is_used_once_a_year unique (year, number),
  constraint request_is_lodged_once unique (one_time_key),
  constraint request_status_is_known check (status in ('REGISTERED', 'INCOMPLETE', 'UNDER_CHECK', 'PROPOSED_GRANT',
    'PROPOSED_REFUSAL', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  constraint incomplete_says_what_is_missing check (status <> 'INCOMPLETE' or missing_papers <> '')
);
create unique index one_open_request_of_a_household on financialaid.aid_application (household_id, benefit)
  where status not in ('GRANTED', 'REFUSED', 'WITHDRAWN');
create index aid_application_unit_idx on financialaid.aid_application (unit_id, registered_on desc, id);
create index aid_application_status_idx on financialaid.aid_application (status, registered_on desc, id);
create index aid_application_household_idx on financialaid.aid_application (household_id);
create index aid_application_holder_idx on financialaid.aid_application (holder_id);

create table financialaid.presented_paper (
  application_id uuid not null references financialaid.aid_application (id),
  position int not null,
  kind text not null,
  person_id uuid,
  reference text not null,
  presented_on date not null,
  primary key (application_id, position)
);

create table financialaid.fact_check (
  application_id uuid not null references financialaid.aid_application (id),
  position int not null,
  kind text not null,
  result text not null,
  reference text not null,
  checked_on date,
  note text not null,
  constraint check_result_is_known check (result in ('OK', 'UNCLEAR', 'TODO')),
  constraint check_done_has_a_day check (result = 'TODO' or checked_on is not null),
  primary key (application_id, position)
);

-- What was done to a request or right, by whom and when; only ever added to.
create table financialaid.history_line (
  id bigint generated always as identity primary key,
  subject_id uuid not null,
  happened_at timestamptz not null,
  officer_id uuid not null,
  officer_name text not null,
  act text not null,
  note text not null
);
create index history_line_subject_idx on financialaid.history_line (subject_id, id desc);

-- A drafted outcome sent to whoever signs; about a request, or about a right in force.
create table financialaid.proposal (
  id uuid primary key,
  kind text not null,
  application_id uuid not null references financialaid.aid_application (id),
  entitlement_id uuid,
  unit_id uuid not null,
  household_id uuid not null,
  holder_id uuid not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  effective_from date not null,
  gross bigint not null,
  grounds text not null default '',
  reasons text not null,
  fingerprint text not null,
  dossier jsonb not null,
  status text not null,
  settled_by uuid,
  settled_by_name text,
  settled_at timestamptz,
  settled_note text not null default '',
  version bigint not null,
  constraint proposal_kind_is_known check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION')),
  constraint proposal_status_is_known check (status in ('OPEN', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
  constraint who_proposed_does_not_approve check (status <> 'APPROVED' or settled_by <> proposed_by),
  constraint refusal_has_a_ground check (kind not in ('REFUSAL', 'TERMINATION') or grounds <> ''),
  constraint settled_proposal_names_who check ((status = 'OPEN') = (settled_by is null)),
  constraint change_is_of_a_right check ((kind in ('CHANGE', 'TERMINATION')) = (entitlement_id is not null))
);
create index proposal_application_idx on financialaid.proposal (application_id, proposed_at);
create unique index one_open_proposal_for_a_request on financialaid.proposal (application_id) where status = 'OPEN';
create index proposal_open_idx on financialaid.proposal (unit_id, proposed_at) where status = 'OPEN';

-- The act that settles a proposal, with everything it was based on, frozen.
create table financialaid.decision (
  id uuid primary key,
  proposal_id uuid not null references financialaid.proposal (id),
  application_id uuid not null references financialaid.aid_application (id),
  entitlement_id uuid,
  kind text not null,
  unit_id uuid not null,
  household_id uuid not null,
  holder_id uuid not null,
  benefit text not null,
  act_id uuid not null,
  act_number int not null,
  act_year int not null,
  act_on date not null,
  effective_from date not null,
  gross bigint not null,
  net bigint not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  approved_by uuid not null,
  approved_by_name text not null,
  approved_at timestamptz not null,
  dossier jsonb not null,
  constraint proposal_is_decided_once unique (proposal_id),
  constraint disposition_number_is_used_once unique (act_year, act_number),
  constraint decision_kind_is_known check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION')),
  constraint approver_is_not_proposer check (approved_by <> proposed_by)
);
create index decision_application_idx on financialaid.decision (application_id, approved_at);
create index decision_unit_idx on financialaid.decision (unit_id, act_on desc);

create function financialaid.refuse_change_of_a_decision() returns trigger language plpgsql as
$$ begin raise exception 'a decision is never edited or deleted'; end $$;
create trigger a_decision_is_frozen before update or delete on financialaid.decision
  for each row execute function financialaid.refuse_change_of_a_decision();

-- A right in force: who, what, since when; what it is worth stands in entitlement_amount, period by period.
create table financialaid.entitlement (
  id uuid primary key,
  application_id uuid not null references financialaid.aid_application (id),
  unit_id uuid not null,
  household_id uuid not null,
  holder_id uuid not null,
  benefit text not null,
  granted_from date not null,
  granted_until date,
  facts_changed_on date,
  revision bigint not null,
  version bigint not null,
  constraint right_ends_after_start check (granted_until is null or granted_until >= granted_from),
  constraint one_right_at_a_time_for_a_household exclude using gist
    (household_id with =, benefit with =, daterange(granted_from, granted_until, '[]') with &&)
);
create index entitlement_application_idx on financialaid.entitlement (application_id);
create index entitlement_unit_idx on financialaid.entitlement (unit_id, granted_from desc, id);
create index entitlement_holder_idx on financialaid.entitlement (holder_id);

create table financialaid.entitlement_amount (
  entitlement_id uuid not null references financialaid.entitlement (id),
  position int not null,
  valid_from date not null,
  valid_until date,
  gross bigint not null,
  inclusion_aid bigint not null,
  child_aid bigint not null,
  net bigint not null,
  decision_id uuid not null,
  primary key (entitlement_id, position),
  constraint amount_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint one_amount_at_a_time exclude using gist
    (entitlement_id with =, daterange(valid_from, valid_until, '[]') with &&),
  constraint amount_is_the_sum_or_the_minimum check (gross >= inclusion_aid + child_aid and net <= gross)
);
create index entitlement_amount_period_idx on financialaid.entitlement_amount (valid_from, valid_until);
