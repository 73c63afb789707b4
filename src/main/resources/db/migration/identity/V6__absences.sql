-- Days on which an officer is absent, and who stands in. No ground is kept: why somebody is away is a matter of the personnel office.
create table identity.absence (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint absence_sent_once unique,
  officer_id uuid not null references identity.officer (id),
  officer_name text not null,
  unit_id uuid not null references identity.unit (id),
  substitute_id uuid references identity.officer (id),
  substitute_name text,
  since date not null,
  until date not null constraint absence_ends_after_it_starts check (until >= since),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  withdrawn boolean not null,
  constraint nobody_stands_in_for_oneself check (substitute_id <> officer_id),
  constraint substitute_has_a_name check ((substitute_id is null) = (substitute_name is null)),
  constraint absent_once_at_a_time exclude using gist (officer_id with =, daterange(since, until, '[]') with &&) where (not withdrawn)
);
create index absence_unit_idx on identity.absence (unit_id, until);
create index absence_officer_idx on identity.absence (officer_id);
create index absence_substitute_idx on identity.absence (substitute_id);
