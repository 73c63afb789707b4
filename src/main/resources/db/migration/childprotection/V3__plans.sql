-- Individual protection plans (PIP) in versions, their reviews, and the reports after the return home. Nothing that was approved or reported ever changes.
create table childprotection.protection_plan (
  id uuid primary key,
  one_time_key uuid not null constraint plan_is_sent_once unique,
  case_id uuid not null constraint plan_of_case references childprotection.child_case,
  number int not null constraint plan_versions_count_from_one check (number >= 1),
  state text not null constraint plan_state_known check (state in ('SENT', 'APPROVED', 'RETURNED', 'REPLACED')),
  finality text not null constraint plan_finality_known check (finality in ('RETURN_HOME', 'EXTENDED_FAMILY', 'ADOPTION', 'INDEPENDENT_LIFE', 'GUARDIANSHIP')),
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  returned_for text,
  contract_signed_on date,
  contract jsonb,
  told_on date,
  constraint plan_version_of_case unique (case_id, number),
  constraint plan_is_decided_whole check ((state = 'SENT') = (decided_by is null) and num_nulls(decided_by, decided_by_name, decided_at) in (0, 3)
    and (state = 'RETURNED') = (returned_for is not null)),
  constraint who_wrote_the_plan_does_not_approve_it check (decided_by <> written_by),
  constraint contract_is_signed_whole check ((contract_signed_on is null) = (contract is null)),
  constraint only_an_approved_plan_is_signed check (contract is null or state in ('APPROVED', 'REPLACED'))
);
create unique index one_plan_in_force on childprotection.protection_plan (case_id) where state = 'APPROVED';
create unique index one_plan_sent on childprotection.protection_plan (case_id) where state = 'SENT';

create table childprotection.plan_review (
  id uuid primary key,
  one_time_key uuid not null constraint review_is_written_once unique,
  case_id uuid not null constraint review_of_case references childprotection.child_case,
  plan_id uuid not null constraint review_of_plan references childprotection.protection_plan,
  reviewed_on date not null,
  kept boolean not null,
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint review_of_a_day unique (case_id, reviewed_on)
);
create index plan_review_plan_idx on childprotection.plan_review (plan_id);

create table childprotection.aftercare_report (
  id uuid primary key,
  one_time_key uuid not null constraint aftercare_is_written_once unique,
  case_id uuid not null constraint aftercare_of_case references childprotection.child_case,
  month date not null constraint aftercare_is_of_a_month check (extract(day from month) = 1),
  reported_on date not null,
  safe boolean not null,
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint one_aftercare_report_a_month unique (case_id, month)
);

create trigger review_is_never_changed before update or delete on childprotection.plan_review for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'content');
create trigger aftercare_is_never_changed before update or delete on childprotection.aftercare_report for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'content');

-- What a plan says, who decided on it and what the family signed is written once; only its state, the contract and the handing over are added.
create function childprotection.only_decide_plan() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not childprotection.is_erasing(old.case_id) and (
      (old.case_id, old.number, old.finality, old.content, old.written_by, old.written_at)
        is distinct from (new.case_id, new.number, new.finality, new.content, new.written_by, new.written_at)
      or old.decided_at is not null and (old.decided_by, old.decided_at, old.returned_for) is distinct from (new.decided_by, new.decided_at, new.returned_for)
      or old.contract is not null and (old.contract, old.contract_signed_on) is distinct from (new.contract, new.contract_signed_on)) then
    raise exception 'a plan is written once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger plan_is_written_once before update or delete on childprotection.protection_plan for each row execute function childprotection.only_decide_plan();
