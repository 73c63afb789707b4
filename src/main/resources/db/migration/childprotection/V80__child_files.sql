-- Files of children beside the protection case (părinți plecați, repatriere, tutelă, copii ai străzii) and its part for a child left in a hospital, which has the id of its
-- case. What was said is kept with its step; facts hold the latest of each. Nothing is removed.
create table childprotection.child_file (
  id uuid primary key,
  kind text not null constraint child_file_kind_known check (kind in ('MATERNITY', 'PARENTS_ABROAD', 'REPATRIATION', 'GUARDIANSHIP', 'STREET')),
  one_time_key uuid not null constraint child_file_is_opened_once unique,
  number int not null constraint child_file_number_counts_from_one check (number >= 1),
  year int not null,
  child_id uuid not null,
  unit_id uuid not null,
  responsible_id uuid,
  team uuid[] not null default '{}',
  state text not null,
  opened_on date not null,
  ended_on date,
  case_id uuid constraint child_file_of_case references childprotection.child_case,
  facts jsonb not null,
  erased boolean not null default false,
  registered_by uuid not null,
  registered_by_name text not null,
  registered_at timestamptz not null,
  revision bigint not null,
  version bigint not null,
  constraint child_file_state_known check (kind || ' ' || state in (
    'MATERNITY NOTIFIED', 'MATERNITY RECORDED', 'MATERNITY MOTHER_UNKNOWN', 'MATERNITY MOTHER_FOUND', 'MATERNITY WITH_SERVICE', 'MATERNITY NAMED',
    'MATERNITY REGISTERED', 'MATERNITY CERTIFICATE_HELD', 'MATERNITY IDENTIFIED', 'MATERNITY WITH_FAMILY', 'PARENTS_ABROAD FOUND',
    'PARENTS_ABROAD EVALUATED', 'PARENTS_ABROAD DELEGATION_ASKED', 'PARENTS_ABROAD ACTIVE', 'PARENTS_ABROAD MONITORING', 'PARENTS_ABROAD CLOSED',
    'PARENTS_ABROAD REFERRED', 'REPATRIATION NOTICED', 'REPATRIATION INQUIRED', 'REPATRIATION APPROVED', 'REPATRIATION RETURNED',
    'REPATRIATION REFUSED', 'REPATRIATION ENDED', 'GUARDIANSHIP REQUESTED', 'GUARDIANSHIP EVALUATED', 'GUARDIANSHIP REPORTED',
    'GUARDIANSHIP APPOINTED', 'GUARDIANSHIP REJECTED', 'GUARDIANSHIP ENDED', 'STREET IN_CONTACT', 'STREET IN_SERVICE', 'STREET REFERRED',
    'STREET ENDED')),
  constraint an_ended_child_file_has_its_day check ((ended_on is not null) = (kind || ' ' || state in (
    'MATERNITY IDENTIFIED', 'MATERNITY WITH_FAMILY', 'PARENTS_ABROAD CLOSED', 'PARENTS_ABROAD REFERRED', 'REPATRIATION REFUSED',
    'REPATRIATION ENDED', 'GUARDIANSHIP REJECTED', 'GUARDIANSHIP ENDED', 'STREET REFERRED', 'STREET ENDED'))),
  constraint a_maternity_file_is_of_its_case check (kind <> 'MATERNITY' or case_id is not null and case_id = id),
  constraint child_file_number_of_its_year unique (kind, year, number),
  constraint a_delegation_ends_after_it_begins check (facts ->> 'delegationUntil' > facts ->> 'delegationFrom'),
  constraint a_delegation_is_consented_in_person check (erased or state <> 'ACTIVE' or coalesce(facts ->> 'consentInPerson', '') = 'true')
);
create unique index one_open_child_file_of_a_kind on childprotection.child_file (child_id, kind) where ended_on is null;
create index child_file_child_idx on childprotection.child_file (child_id);
create index child_file_list_idx on childprotection.child_file (kind, opened_on desc, number desc);
create index child_file_unit_idx on childprotection.child_file (unit_id, kind);
create index child_file_responsible_idx on childprotection.child_file (responsible_id) where ended_on is null;
create index child_file_case_idx on childprotection.child_file (case_id) where case_id is not null;

create table childprotection.child_file_step (
  file_id uuid not null constraint step_of_child_file references childprotection.child_file,
  position int not null,
  act text not null,
  acted_on date not null,
  content jsonb not null,
  performed_by uuid not null,
  performed_by_name text not null,
  performed_at timestamptz not null,
  constraint child_file_step_pk primary key (file_id, position),
  constraint a_record_of_abandonment_has_three_signatures check (act <> 'RECORD' or content = '{}'
    or num_nulls(content ->> 'serviceRepresentative', content ->> 'policeRepresentative', content ->> 'hospitalRepresentative') = 0),
  constraint an_inquiry_abroad_has_its_plan check (act <> 'INQUIRY' or content = '{}' or content ->> 'plan' is not null)
);

-- What schools answered to the yearly question (lista școlilor, HG 691/2015).
create table childprotection.abroad_school_list (
  id uuid primary key,
  school text not null constraint a_school_is_named check (length(school) >= 2),
  year int not null,
  asked_on date not null,
  answered_on date,
  children int constraint listed_children_counted check (children >= 0),
  unit_id uuid not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_school_is_asked_once_a_year unique (unit_id, year, school),
  constraint an_answer_comes_after_the_question check (answered_on >= asked_on),
  constraint an_answer_counts_children check ((answered_on is null) = (children is null))
);
