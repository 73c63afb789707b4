-- Access of one officer to one case beside any role: taken in an emergency with a reason and reviewed afterwards, or given by whoever
-- is responsible for the case. Never erased.
create table identity.case_grant (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint access_asked_once unique,
  emergency boolean not null,
  context text not null,
  case_id uuid not null,
  case_number text not null,
  unit_id uuid not null,
  responsible_id uuid,
  officer_id uuid not null,
  officer_name text not null,
  reason text not null constraint access_has_a_reason check (length(reason) >= 10),
  may_work boolean not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  justified boolean,
  review_note text not null default '',
  reviewed_by uuid,
  reviewed_by_name text,
  reviewed_at timestamptz,
  constraint emergency_is_taken_by_oneself check (emergency = (given_by = officer_id)),
  constraint access_ends_after_it_starts check (valid_until > given_at),
  constraint nobody_reviews_the_own_access check (reviewed_by <> officer_id),
  constraint only_emergencies_are_reviewed check (emergency or reviewed_by is null),
  constraint review_is_whole check (num_nonnulls(justified, reviewed_by, reviewed_by_name, reviewed_at) in (0, 4)),
  constraint end_is_whole check (num_nonnulls(ended_at, ended_by, ended_by_name) in (0, 3))
);
create index case_grant_given_idx on identity.case_grant (given_at desc, id);
create index case_grant_officer_idx on identity.case_grant (officer_id, given_at desc);
create index case_grant_case_idx on identity.case_grant (context, case_id);
create index case_grant_unreviewed_idx on identity.case_grant (given_at) where emergency and reviewed_by is null;
