-- Persons and cases about whom everybody is answered as about what never was.
create table directory.sealed (
  context text not null,
  id uuid not null,
  told_at timestamptz not null,
  constraint sealed_pk primary key (context, id)
);
comment on table directory.sealed is 'Sealed identities as IdentitySealed told them: persons under the context people, cases under their own; every officer is kept out of them';
