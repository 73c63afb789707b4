-- The file of whoever asked to become a foster carer; one row for life of the request, never removed.
create table childprotection.foster_carer (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  one_time_key uuid not null constraint a_carer_form_is_taken_once unique,
  number int not null,
  year int not null,
  person_id uuid not null,
  unit_id uuid not null,
  responsible_id uuid,
  state text not null constraint carer_state_known check (state in ('REQUESTED', 'IN_EVALUATION', 'FIT', 'TRAINED', 'ATTESTED', 'ACTIVE',
    'SUSPENDED', 'UNFIT', 'REFUSED', 'WITHDRAWN', 'GIVEN_UP')),
  requested_on date not null,
  request_number text not null,
  wished_children int not null constraint carer_wishes_some_children check (wished_children between 1 and 20),
  wished_age_from int not null,
  wished_age_to int not null,
  wished_sex text not null constraint carer_wished_sex_known check (wished_sex in ('ANY', 'FEMALE', 'MALE')),
  wished_disabilities boolean not null,
  wished_hiv boolean not null,
  wished_emergency boolean not null,
  wished_respite boolean not null,
  languages text not null,
  religion text not null,
  contract_number text,
  contract_on date,
  good_until date,
  ended_on date,
  registered_by uuid not null,
  registered_by_name text not null,
  registered_at timestamptz not null,
  constraint carer_number_once_a_year unique (year, number),
  constraint carer_wished_ages_in_order check (wished_age_from between 0 and wished_age_to and wished_age_to <= 26),
  constraint contract_has_number_and_day check ((contract_number is null) = (contract_on is null)),
  constraint who_works_has_a_contract check (state not in ('ACTIVE', 'SUSPENDED') or contract_on is not null),
  constraint who_is_attested_has_an_attest check (state not in ('ATTESTED', 'ACTIVE', 'SUSPENDED') or good_until is not null),
  constraint an_ended_carer_has_its_day check ((state in ('UNFIT', 'REFUSED', 'WITHDRAWN', 'GIVEN_UP')) = (ended_on is not null))
);
create unique index one_open_file_per_carer on childprotection.foster_carer (person_id)
  where state not in ('UNFIT', 'REFUSED', 'WITHDRAWN', 'GIVEN_UP');
create index foster_carer_person_idx on childprotection.foster_carer (person_id);
create index foster_carer_unit_idx on childprotection.foster_carer (unit_id, state);
create index foster_carer_order_idx on childprotection.foster_carer (year desc, number desc);
create index foster_carer_good_until_idx on childprotection.foster_carer (good_until) where state in ('ATTESTED', 'ACTIVE', 'SUSPENDED');
comment on column childprotection.foster_carer.good_until is 'The last day on which the attest allows placements as it stands';

-- What was found of a condition; a later check does not change an earlier one.
create table childprotection.carer_condition (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  position int not null,
  condition text not null,
  result text not null constraint condition_result_known check (result in ('MET', 'NOT_MET', 'DOES_NOT_CONCERN', 'IN_TRANSITION')),
  paper text not null constraint a_condition_rests_on_a_paper check (length(paper) >= 2),
  found_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint only_education_is_in_transition check (result <> 'IN_TRANSITION' or condition = 'EDUCATION'),
  constraint carer_condition_in_order unique (carer_id, position)
);

-- The attest as issued; one with other limits is another row, and the latest issued counts.
create table childprotection.carer_attestation (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  number text not null,
  issued_on date not null,
  decision text not null,
  children int not null constraint attest_admits_some_children check (children between 1 and 20),
  age_from int not null,
  age_to int not null,
  sex text not null constraint attest_sex_known check (sex in ('ANY', 'FEMALE', 'MALE')),
  disabilities boolean not null,
  hiv boolean not null,
  emergency boolean not null,
  respite boolean not null,
  valid_until date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint attest_ages_in_order check (age_from between 0 and age_to and age_to <= 26),
  constraint attest_ends_after_issue check (valid_until > issued_on),
  constraint one_attest_a_day unique (carer_id, issued_on)
);

create table childprotection.carer_endorsement (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  looked_on date not null,
  decision text not null,
  given boolean not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_refused_endorsement_says_why check (given or length(reason) >= 3),
  constraint one_endorsement_a_day unique (carer_id, looked_on)
);

create table childprotection.carer_evaluation (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  year int not null,
  evaluated_on date not null,
  grade text not null constraint carer_grade_known check (grade in ('VERY_GOOD', 'GOOD', 'UNSATISFACTORY')),
  visits int not null constraint carer_visits_counted check (visits >= 0),
  training_hours int not null constraint carer_hours_counted check (training_hours >= 0),
  progress text not null,
  health text not null,
  complaints text not null,
  cooperation text not null,
  training_plan text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint one_carer_evaluation_a_year unique (carer_id, year)
);

create table childprotection.carer_training (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  from_on date not null,
  until_on date not null,
  subject text not null,
  provider text not null,
  certificate text not null,
  hours int not null constraint carer_training_has_hours check (hours between 1 and 2000),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint carer_training_in_order check (until_on >= from_on)
);
create index carer_training_carer_idx on childprotection.carer_training (carer_id, from_on);

create table childprotection.carer_absence (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  from_on date not null,
  until_on date not null,
  kind text not null constraint carer_absence_known check (kind in ('LEAVE_WITH_CHILDREN', 'LEAVE_WITH_RESPITE', 'ILLNESS')),
  replacement_id uuid references childprotection.foster_carer,
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint carer_absence_in_order check (until_on >= from_on),
  constraint nobody_replaces_himself check (replacement_id <> carer_id),
  constraint respite_names_who_replaces check (kind <> 'LEAVE_WITH_RESPITE' or replacement_id is not null),
  constraint absences_of_a_carer_do_not_overlap exclude using gist (carer_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index carer_absence_replacement_idx on childprotection.carer_absence (replacement_id) where replacement_id is not null;

-- The placement agreement of one child with one carer.
create table childprotection.carer_agreement (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  child_person_id uuid not null,
  case_id uuid,
  kind text not null constraint agreement_kind_known check (kind in ('PLACEMENT', 'EMERGENCY', 'RESPITE')),
  respite int generated always as (case when kind = 'RESPITE' then 1 else 0 end) stored,
  number text not null,
  from_on date not null,
  until_on date,
  disabled boolean not null,
  hiv boolean not null,
  kin_degree int,
  siblings boolean not null,
  exception_reason text,
  exception_by text,
  exception_on date,
  end_reason text constraint agreement_end_known check (end_reason in ('REINTEGRATED', 'REPLACED', 'ADOPTED', 'GUARDIANSHIP', 'OF_AGE',
    'RESPITE_OVER', 'CARER_ENDED', 'DIED', 'OTHER')),
  end_note text not null default '',
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint agreement_ends_after_it_begins check (until_on >= from_on),
  constraint an_exception_is_for_siblings check (exception_reason is null or siblings),
  constraint an_exception_is_written_whole check (num_nulls(exception_reason, exception_by, exception_on) in (0, 3)),
  constraint respite_has_an_end check (kind <> 'RESPITE' or until_on is not null),
  constraint placements_of_a_child_never_overlap
    exclude using gist (child_person_id with =, respite with =, daterange(from_on, until_on, '[]') with &&)
);
create index carer_agreement_carer_idx on childprotection.carer_agreement (carer_id, from_on);
create index carer_agreement_case_idx on childprotection.carer_agreement (case_id) where case_id is not null;
comment on column childprotection.carer_agreement.respite is 'A child who is received while the own carer rests still belongs to that one';

-- What is known of kinship between a carer and a child; the latest row counts.
create table childprotection.carer_kinship (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  child_person_id uuid not null,
  degree int constraint kinship_degree_counted check (degree between 1 and 12),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index carer_kinship_carer_idx on childprotection.carer_kinship (carer_id, child_person_id, recorded_at);

-- Children placed with a carer who was accused: each is reviewed at once.
create table childprotection.carer_review (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  child_person_id uuid not null,
  cause text not null,
  raised_on date not null,
  raised_by uuid,
  raised_by_name text not null,
  outcome text,
  settled_on date,
  settled_by uuid,
  settled_by_name text not null default '',
  constraint a_review_is_raised_once unique (carer_id, child_person_id, cause),
  constraint a_settled_review_says_what_came_of_it check ((settled_on is null) = (outcome is null))
);

-- Who was chosen for a child, by whom and why, with the list as it stood.
create table childprotection.carer_choice (
  id uuid primary key,
  one_time_key uuid not null constraint a_choice_form_is_taken_once unique,
  case_id uuid not null,
  carer_id uuid not null references childprotection.foster_carer,
  child_person_ids uuid[] not null constraint a_choice_is_for_a_child check (cardinality(child_person_ids) > 0),
  kind text not null constraint choice_kind_known check (kind in ('PLACEMENT', 'EMERGENCY', 'RESPITE')),
  placed_from date not null,
  place int not null,
  score int not null,
  reason text not null constraint a_choice_gives_its_reason check (length(reason) >= 3),
  reasons jsonb not null,
  chosen_by uuid not null,
  chosen_by_name text not null,
  chosen_at timestamptz not null
);
create index carer_choice_case_idx on childprotection.carer_choice (case_id, chosen_at);
create index carer_choice_carer_idx on childprotection.carer_choice (carer_id);

-- What happened in the file of a carer; a line is never changed.
create table childprotection.carer_step (
  carer_id uuid not null references childprotection.foster_carer,
  position int not null,
  kind text not null,
  acted_on date not null,
  ground text,
  decision text not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (carer_id, position)
);

create function childprotection.carer_row_stays() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger foster_carer_is_never_removed before delete on childprotection.foster_carer
  for each row execute function childprotection.carer_row_stays();
create trigger carer_attestation_is_never_removed before delete on childprotection.carer_attestation
  for each row execute function childprotection.carer_row_stays();
create trigger carer_endorsement_is_never_removed before delete on childprotection.carer_endorsement
  for each row execute function childprotection.carer_row_stays();
create trigger carer_agreement_is_never_removed before delete on childprotection.carer_agreement
  for each row execute function childprotection.carer_row_stays();
