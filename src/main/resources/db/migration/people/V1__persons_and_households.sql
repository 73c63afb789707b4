create schema people;

create table people.person (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  form_key uuid not null constraint person_entered_once_per_form unique,
  family_name text not null constraint person_family_name_length check (length(family_name) between 1 and 100),
  given_name text not null constraint person_given_name_length check (length(given_name) <= 100),
  born_on date,
  birth_place text not null constraint person_birth_place_length check (length(birth_place) <= 200),
  sex text not null constraint person_sex_known check (sex in ('FEMALE', 'MALE', 'NOT_STATED')),
  marital_status text not null constraint person_marital_status_known check (marital_status in
    ('SINGLE', 'MARRIED', 'CONSENSUAL_UNION', 'DIVORCED', 'WIDOWED', 'SEPARATED_IN_FACT', 'NOT_STATED')),
  citizenship text not null constraint person_citizenship_form check (citizenship ~ '^[A-Z]{2}$'),
  cnp text constraint person_cnp_held_by_one_person unique
    constraint person_cnp_form check (cnp ~ '^[1-9][0-9]{12}$'),
  temporary_id text constraint person_temporary_id_given_once unique,
  document_kind text constraint person_document_kind_known check (document_kind in
    ('IDENTITY_CARD', 'PROVISIONAL_CARD', 'PASSPORT', 'BIRTH_CERTIFICATE', 'RESIDENCE_PERMIT', 'OTHER')),
  document_series text,
  document_number text,
  document_issuer text,
  document_valid_until date,
  phone text not null constraint person_phone_length check (length(phone) <= 30),
  email text not null constraint person_email_length check (length(email) <= 200),
  died_on date,
  recorded_at timestamptz not null,
  constraint person_has_cnp_or_temporary_id check (cnp is not null or temporary_id is not null),
  constraint person_dies_after_birth check (died_on >= born_on)
);
create index person_name_idx on people.person (lower(family_name) collate "C", lower(given_name) collate "C", id);

create table people.former_name (
  person_id uuid not null references people.person,
  position int not null,
  family_name text not null constraint former_name_length check (length(family_name) between 1 and 100),
  until date,
  primary key (person_id, position)
);

create table people.person_address (
  person_id uuid not null references people.person,
  position int not null,
  kind text not null constraint person_address_kind_known check (kind in
    ('DOMICILE', 'RESIDENCE', 'ACTUAL', 'CORRESPONDENCE', 'CONFIDENTIAL')),
  since date not null,
  until date,
  siruta int,
  street text not null,
  number text not null,
  block text not null,
  stair text not null,
  floor text not null,
  apartment text not null,
  postcode text not null,
  country text not null constraint person_address_country_form check (country ~ '^[A-Z]{2}$'),
  note text not null,
  primary key (person_id, position),
  constraint person_address_ends_after_start check (until >= since),
  constraint person_has_one_domicile_and_one_residence_at_a_time exclude using gist
    (person_id with =, kind with =, daterange(since, until, '[]') with &&) where (kind in ('DOMICILE', 'RESIDENCE'))
);

-- Numbers for persons without a CNP: T-<institution>-<year>-<number>.
create table people.temporary_id_series (
  year int primary key,
  last int not null
);

create table people.person_relation (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references people.person,
  other_id uuid not null references people.person,
  kind text not null constraint person_relation_kind_known check (kind in ('PARENT', 'SPOUSE', 'PARTNER', 'ADOPTION',
    'GUARDIAN', 'CURATOR', 'SUPPORTER', 'CARER', 'CONTACT')),
  since date,
  until date,
  proof text not null constraint person_relation_proof_length check (length(proof) <= 200),
  constraint person_relation_is_between_two check (person_id <> other_id),
  constraint person_relation_ends_after_start check (until >= since),
  constraint person_relation_entered_once unique nulls not distinct (person_id, other_id, kind, since)
);
create index person_relation_other_idx on people.person_relation (other_id);

create table people.capacity_measure (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint capacity_measure_entered_once_per_form unique,
  person_id uuid not null references people.person,
  kind text not null constraint capacity_measure_kind_known check (kind in ('ASSISTANCE', 'JUDICIAL_COUNSELLING',
    'SPECIAL_GUARDIANSHIP', 'CURATORSHIP', 'PROTECTION_MANDATE', 'OLD_INTERDICTION', 'GUARDIANSHIP_OF_MINOR')),
  authority text not null constraint capacity_measure_authority_length check (length(authority) between 1 and 200),
  ruling_number text not null constraint capacity_measure_ruling_number_length check (length(ruling_number) between 1 and 50),
  ruling_date date not null,
  representative_id uuid references people.person,
  representative_name text not null constraint capacity_measure_representative_length
    check (length(representative_name) <= 200),
  scope text not null constraint capacity_measure_scope_length check (length(scope) <= 1000),
  since date not null,
  until date,
  constraint capacity_measure_ends_after_start check (until >= since),
  constraint nobody_represents_themselves check (representative_id <> person_id)
);
create index capacity_measure_person_idx on people.capacity_measure (person_id);
create index capacity_measure_representative_idx on people.capacity_measure (representative_id);

create table people.household (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  form_key uuid not null constraint household_entered_once_per_form unique,
  recorded_at timestamptz not null
);

create table people.household_address (
  household_id uuid not null references people.household,
  position int not null,
  since date not null,
  until date,
  siruta int,
  street text not null,
  number text not null,
  block text not null,
  stair text not null,
  floor text not null,
  apartment text not null,
  postcode text not null,
  country text not null constraint household_address_country_form check (country ~ '^[A-Z]{2}$'),
  note text not null,
  primary key (household_id, position),
  constraint household_address_ends_after_start check (until >= since),
  constraint household_has_one_address_at_a_time exclude using gist
    (household_id with =, daterange(since, until, '[]') with &&)
);

create table people.household_member (
  household_id uuid not null references people.household,
  position int not null,
  person_id uuid not null references people.person,
  role text not null constraint household_member_role_known check (role in ('REFERENCE_PERSON', 'SPOUSE', 'PARTNER',
    'CHILD', 'GRANDCHILD', 'PARENT', 'SIBLING', 'OTHER_RELATIVE', 'NOT_RELATED')),
  since date not null,
  until date,
  primary key (household_id, position),
  constraint household_member_ends_after_start check (until >= since),
  constraint person_lives_in_one_household_at_a_time exclude using gist
    (person_id with =, daterange(since, until, '[]') with &&)
);

-- What was done to a person's or household's record, by whom; only ever added to. The CNP stands here masked.
create table people.record_change (
  id bigint generated always as identity primary key,
  subject_id uuid not null,
  at timestamptz not null,
  officer_id uuid,
  officer_name text not null,
  act text not null,
  field text not null,
  before text not null,
  after text not null
);
create index record_change_subject_idx on people.record_change (subject_id, id);

-- Every showing of a whole CNP on a screen.
create table people.cnp_shown (
  id bigint generated always as identity primary key,
  person_id uuid not null references people.person,
  at timestamptz not null,
  officer_id uuid not null,
  officer_name text not null
);
create index cnp_shown_person_idx on people.cnp_shown (person_id, at);
