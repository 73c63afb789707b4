-- Whose person an account is, as an administrator found it out; null where nobody did.
alter table identity.officer add column person_id uuid;
create index officer_person_idx on identity.officer (person_id) where person_id is not null;

-- Every time somebody said whose person an account is, or took that back, and why.
create table identity.officer_person (
  id uuid primary key,
  officer_id uuid not null constraint person_of_account references identity.officer,
  person_id uuid,
  reason text not null constraint person_of_account_says_why check (length(trim(reason)) >= 3),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index officer_person_officer_idx on identity.officer_person (officer_id, recorded_at desc);
create index officer_person_person_idx on identity.officer_person (person_id) where person_id is not null;
