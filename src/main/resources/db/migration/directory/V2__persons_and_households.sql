create schema if not exists directory;

create table directory.person (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  family_name text not null,
  given_name text not null,
  display_name text not null,
  former_names text[] not null,
  born_on date,
  sex text not null,
  marital_status text not null,
  citizenship text not null,
  cnp_tail text,
  died_on date,
  siruta int,
  address_line text not null,
  country text not null
);

create table directory.household (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  siruta int,
  address_line text not null,
  postcode text not null,
  country text not null
);

create table directory.household_member (
  household_id uuid not null references directory.household,
  position int not null,
  person_id uuid not null,
  role text not null,
  since date not null,
  until date,
  primary key (household_id, position)
);
create index household_member_person_idx on directory.household_member (person_id);

comment on table directory.person is 'Persons of the register as PersonRecorded told them; siruta and address_line are the domicile';
comment on table directory.household is 'Households of the register as HouseholdRecorded told them';
