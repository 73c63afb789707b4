-- Children whom child protection told to have a certificate of disability (copii cu certificat de handicap), in whatever order.
create table financialaid.child_certificate (
  certificate_id uuid primary key,
  child_id uuid not null,
  number text,
  degree text constraint told_degree_known check (degree in ('LIGHT', 'MEDIUM', 'MARKED', 'SEVERE')),
  from_day date,
  until_day date,
  certified_revision bigint not null,
  ended_on date,
  ended_revision bigint not null,
  constraint a_certificate_is_told_whole check (num_nonnulls(number, degree, from_day, until_day) in (0, 4)),
  constraint an_end_is_told_with_its_day check ((ended_on is null) = (ended_revision = 0))
);
create index child_certificate_child_idx on financialaid.child_certificate (child_id, from_day);
comment on column financialaid.child_certificate.child_id is 'As told; a person merged since is found by directory.same_person';

-- On which days a certificate is valid by what was told last.
create view financialaid.certified_child as
  select certificate_id, child_id, number, degree, from_day, case when ended_revision > certified_revision then ended_on else until_day end as last_day
  from financialaid.child_certificate where certified_revision > 0 and (ended_revision < certified_revision or ended_on >= from_day);

-- An exemption for the care of a child with a disability rests on its certificate and ends with it.
alter table financialaid.work_exemption add column certificate_id uuid,
  add constraint a_certificate_proves_care check (certificate_id is null or reason = 'CARE_OF_DISABLED');
