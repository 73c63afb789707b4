-- Social service units (unități de servicii sociale): what they are licensed for, where, for how many.
create schema if not exists services;

create table services.service_unit (
  id uuid primary key,
  one_time_key uuid not null constraint a_unit_form_is_taken_once unique,
  code text not null constraint a_unit_names_its_service check (length(code) >= 2),
  kind text not null constraint unit_kind_known check (kind in ('NURSERY', 'SCHOOL_CABINET', 'COMMUNITY_HEALTH', 'DAY_CENTRE', 'RESIDENTIAL', 'CANTEEN',
    'HOME_CARE', 'OTHER')),
  name text not null constraint a_unit_has_a_name check (length(name) >= 2),
  unit_id uuid not null,
  siruta int not null,
  address text not null,
  phone text not null default '',
  head_id uuid,
  capacity int not null constraint capacity_is_counted check (capacity between 0 and 5000),
  state text not null constraint unit_state_known check (state in ('OPEN', 'SUSPENDED', 'CLOSED')),
  state_since date not null,
  state_note text not null default '',
  version bigint not null,
  constraint who_stopped_says_why check (state = 'OPEN' or length(state_note) >= 3)
);
create index service_unit_unit_idx on services.service_unit (unit_id);
create index service_unit_list_idx on services.service_unit (kind, name);

-- A licence is only added; the one of the day counts.
create table services.licence (
  id uuid primary key,
  service_unit_id uuid not null references services.service_unit,
  number text not null constraint a_licence_has_a_number check (length(number) >= 1),
  valid_from date not null,
  valid_until date,
  provisional boolean not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_licence_ends_after_it_begins check (valid_until >= valid_from),
  constraint a_provisional_licence_has_an_end check (not provisional or valid_until is not null),
  constraint licences_of_a_unit_do_not_overlap exclude using gist (service_unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index licence_unit_idx on services.licence (service_unit_id, valid_from);

-- The places of a unit by group and school year (grupele).
create table services.service_group (
  id uuid primary key,
  service_unit_id uuid not null references services.service_unit,
  school_year int not null constraint school_year_is_a_year check (school_year between 2000 and 2100),
  name text not null constraint a_group_has_a_name check (length(name) >= 1),
  age text not null constraint group_age_known check (age in ('SMALL', 'MIDDLE', 'BIG', 'MIXED')),
  programme text not null constraint group_programme_known check (programme in ('NORMAL', 'EXTENDED', 'WEEKLY')),
  places int not null constraint a_group_has_places check (places between 1 and 200),
  staff int not null constraint staff_is_counted check (staff between 0 and 50),
  version bigint not null default 0,
  constraint a_group_is_named_once_a_year unique (service_unit_id, school_year, name)
);

comment on table services.service_unit is 'A social service unit, whom it is run by and for how many';
comment on column services.service_unit.code is 'Entry of the nomenclature of social services';
comment on column services.service_unit.unit_id is 'The organisational unit whose staff works there';
