-- Officers who are kept out of a case, or of all cases of a person: accused ones, relatives. Never erased.
create table identity.conflict (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint conflict_sent_once unique,
  officer_id uuid not null,
  officer_name text not null,
  context text,
  case_id uuid,
  person_id uuid,
  about text not null constraint conflict_says_about_whom check (about <> ''),
  unit_id uuid,
  ground text not null constraint conflict_ground_is_known check (ground in ('ACCUSED', 'RELATIVE', 'OWN_INTEREST', 'OTHER')),
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  constraint conflict_is_about_a_case_or_a_person check (num_nonnulls(case_id, person_id) = 1 and (case_id is null) = (context is null)
    and (case_id is null) = (unit_id is null)),
  constraint nobody_records_the_own_conflict_away check (ended_by <> officer_id),
  constraint end_of_conflict_is_whole check (num_nonnulls(ended_at, ended_by, ended_by_name) in (0, 3))
);
create unique index one_conflict_about_a_case on identity.conflict (officer_id, context, case_id) where ended_at is null;
create unique index one_conflict_about_a_person on identity.conflict (officer_id, person_id) where ended_at is null;
create index conflict_recorded_idx on identity.conflict (recorded_at desc, id);
