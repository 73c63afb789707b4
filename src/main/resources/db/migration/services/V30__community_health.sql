-- Whom a unit of community health employs, as what (personalul).
create table services.community_worker (
  id uuid primary key,
  service_unit_id uuid not null references services.service_unit,
  officer_id uuid not null,
  kind text not null constraint community_worker_kind_known check (kind in ('NURSE', 'MIDWIFE', 'ROMA_MEDIATOR')),
  from_on date not null,
  until_on date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint work_ends_after_it_begins check (until_on >= from_on),
  constraint one_kind_of_work_at_a_time exclude using gist (service_unit_id with =, officer_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index community_worker_unit_idx on services.community_worker (service_unit_id);

-- The card of a household, shared by the integrated team (fișa gospodăriei); every visit is to one of them.
create table services.community_home (
  id uuid primary key,
  household_id uuid,
  siruta int not null,
  address text not null constraint a_home_has_an_address check (length(address) >= 3),
  unit_id uuid not null,
  service_unit_id uuid not null references services.service_unit,
  members int not null constraint people_of_a_home_are_counted check (members between 1 and 60),
  flags text[] not null,
  facts text not null,
  version bigint not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create unique index one_card_of_a_household on services.community_home (service_unit_id, household_id) where household_id is not null;
create index community_home_unit_idx on services.community_home (unit_id);

-- One person whom community health looks after (beneficiarul).
create table services.community_file (
  id uuid primary key,
  one_time_key uuid not null constraint a_census_form_is_taken_once unique,
  number int not null,
  year int not null,
  home_id uuid not null references services.community_home,
  person_id uuid not null,
  born_on date,
  service_unit_id uuid not null references services.service_unit,
  unit_id uuid not null,
  responsible_id uuid,
  categories text[] not null constraint a_beneficiary_is_vulnerable check (cardinality(categories) between 1 and 40),
  young_mother boolean not null,
  state text not null constraint community_state_known check (state in ('IDENTIFIED', 'CONSENTED', 'ACTIVE', 'CLOSED')),
  identified_on date not null,
  consent_on date,
  active_on date,
  ended_on date,
  end_reason text constraint community_end_known check (end_reason in ('MOVED', 'DIED', 'RESOLVED', 'REFUSED')),
  end_note text not null,
  erased boolean not null,
  revision bigint not null,
  version bigint not null,
  constraint community_number_once_a_year unique (year, number),
  constraint nobody_is_followed_without_consent check (state not in ('CONSENTED', 'ACTIVE') or consent_on is not null),
  constraint who_is_followed_has_a_first_day check (state <> 'ACTIVE' or active_on is not null),
  constraint a_closed_community_file_says_why check ((state = 'CLOSED') = (ended_on is not null) and (ended_on is null) = (end_reason is null)),
  constraint community_days_follow_each_other check (consent_on >= identified_on and active_on >= consent_on and ended_on >= identified_on)
);
create unique index one_open_community_file_per_person on services.community_file (person_id) where state <> 'CLOSED';
create index community_file_person_idx on services.community_file (person_id);
create index community_file_home_idx on services.community_file (home_id);
create index community_file_unit_idx on services.community_file (unit_id, state);
create index community_file_service_idx on services.community_file (service_unit_id, state);
create index community_file_responsible_idx on services.community_file (responsible_id);
create index community_file_order_idx on services.community_file (year desc, number desc);
create trigger community_file_is_never_removed before delete on services.community_file for each row execute function services.keep_row();

create table services.community_line (
  file_id uuid not null references services.community_file,
  position int not null,
  act text not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (file_id, position)
);

-- The log of visits; there is none without a household (I12.1).
create table services.home_visit (
  id uuid primary key,
  one_time_key uuid not null constraint a_visit_form_is_taken_once unique,
  home_id uuid not null constraint no_visit_without_a_household references services.community_home,
  file_id uuid references services.community_file,
  day date not null,
  at_time time not null,
  minutes int not null constraint a_visit_lasts check (minutes between 1 and 600),
  action text not null,
  findings text not null,
  performed_by uuid not null,
  performed_by_name text not null,
  recorded_at timestamptz not null
);
create index home_visit_home_idx on services.home_visit (home_id, day);
create index home_visit_file_idx on services.home_visit (file_id) where file_id is not null;
create index home_visit_day_idx on services.home_visit (day);

-- The registers about a person: pregnant women, newborns, children, treatment, vaccinations, visits to come, referrals, sheets, medical notes.
create table services.community_entry (
  id uuid primary key,
  one_time_key uuid not null constraint a_register_form_is_taken_once unique,
  file_id uuid not null references services.community_file,
  register text not null constraint community_register_known check (register in ('PREGNANCY', 'NEWBORN', 'CHILD', 'CHRONIC', 'TB', 'HIV', 'VACCINATION',
    'PLANNED_VISIT', 'REFERRAL', 'SHEET', 'NOTE')),
  what text not null,
  happened_on date not null,
  due_on date,
  at_risk boolean not null,
  ended_on date,
  outcome text not null,
  words text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_visit_to_come_has_its_day check (register <> 'PLANNED_VISIT' or due_on is not null),
  constraint an_answered_referral_says_what check (register <> 'REFERRAL' or (ended_on is null) = (outcome = '')),
  constraint an_entry_ends_after_it_began check (ended_on >= happened_on)
);
create unique index once_in_a_register_at_a_time on services.community_entry (file_id, register)
  where ended_on is null and register in ('PREGNANCY', 'NEWBORN', 'CHILD', 'TB', 'HIV');
create index community_entry_file_idx on services.community_entry (file_id, register);
create index community_entry_open_idx on services.community_entry (register, due_on) where ended_on is null;
create index community_entry_day_idx on services.community_entry (happened_on);

-- Health education: for many at once, about no one.
create table services.health_education (
  id uuid primary key,
  one_time_key uuid not null constraint an_education_form_is_taken_once unique,
  service_unit_id uuid not null references services.service_unit,
  day date not null,
  theme text not null constraint education_has_a_theme check (length(theme) >= 3),
  participants int not null constraint who_took_part_is_counted check (participants between 1 and 2000),
  minutes int not null constraint education_lasts check (minutes between 1 and 600),
  performed_by uuid not null,
  performed_by_name text not null,
  recorded_at timestamptz not null
);
create index health_education_unit_idx on services.health_education (service_unit_id, day);

comment on table services.community_home is 'Household cards of community health assistance, shared by the integrated team';
comment on table services.community_file is 'Persons whom community health assistance looks after; a person has one open file at most';
comment on table services.community_entry is 'Registers of community health; notes, vaccinations and treatment are read by the health staff alone';
