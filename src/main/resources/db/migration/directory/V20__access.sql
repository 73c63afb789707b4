-- Who works on which case, who stands in for whom, who was let into a case and who is kept out of it: what the predicate of all
-- contexts asks. Filled by events; the newest revision only.
create table directory.case_relation (
  context text not null,
  case_id uuid not null,
  revision bigint not null,
  told_at timestamptz not null,
  number text not null,
  path text not null,
  unit_id uuid not null,
  responsible_id uuid,
  team_ids uuid[] not null,
  person_ids uuid[] not null,
  closed boolean not null,
  primary key (context, case_id)
);
create index case_relation_responsible_idx on directory.case_relation (responsible_id) where not closed;
create index case_relation_team_idx on directory.case_relation using gin (team_ids) where not closed and team_ids <> '{}';
create index case_relation_person_idx on directory.case_relation using gin (person_ids);

create table directory.case_grant (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  officer_id uuid not null,
  context text not null,
  case_id uuid not null,
  may_work boolean not null,
  valid_until timestamptz not null,
  ended boolean not null
);
create index case_grant_officer_idx on directory.case_grant (officer_id, valid_until) where not ended;

create table directory.conflict (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  officer_id uuid not null,
  context text,
  case_id uuid,
  person_id uuid,
  ended boolean not null,
  constraint conflict_is_about_a_case_or_a_person check (num_nonnulls(case_id, person_id) = 1 and (case_id is null) = (context is null))
);
create index conflict_officer_idx on directory.conflict (officer_id) where not ended;

create table directory.substitution (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  absent_id uuid not null,
  substitute_id uuid,
  since date not null,
  until date not null,
  withdrawn boolean not null
);
create index substitution_substitute_idx on directory.substitution (substitute_id, until) where not withdrawn;

comment on column directory.case_relation.unit_id is 'The unit whose roles see the case';
comment on column directory.substitution.until is 'The last day of the absence';
