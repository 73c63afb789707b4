-- Persons whose data may be kept and, but for what the law allows, not used.
create table directory.restricted_person (
  person_id uuid constraint restricted_person_pk primary key,
  told_at timestamptz not null,
  restricted boolean not null
);
comment on table directory.restricted_person is 'Restrictions of processing as ProcessingRestricted told them, the latest of each person';
