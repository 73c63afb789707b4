-- Children who may be kept in their family by help; a file is never removed.
create table childprotection.prevention_file (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  one_time_key uuid not null constraint a_prevention_form_is_taken_once unique,
  number int not null,
  year int not null,
  child_id uuid not null,
  service text not null constraint prevention_names_its_service check (length(service) >= 2),
  trigger text not null constraint prevention_trigger_known check (trigger in ('YEARLY_IDENTIFICATION', 'REPORT', 'OWN_REQUEST', 'BIRTH_WITHOUT_PAPERS',
    'PARENT_ABROAD', 'BACK_FROM_CARE', 'AFTER_SIGNAL')),
  entry text not null,
  registered_at timestamptz not null,
  unit_id uuid not null,
  responsible_id uuid,
  team uuid[] not null,
  state text not null constraint prevention_state_known check (state in ('IDENTIFIED', 'ASSESSED', 'PLAN_DRAFTED', 'PLAN_ACTIVE', 'NO_RISK', 'RESOLVED',
    'REFERRED', 'SIGNALLED')),
  at_risk boolean,
  active_since date,
  refused_on date,
  ended_on date,
  case_id uuid constraint prevention_passed_into_case references childprotection.child_case,
  constraint prevention_number_once_a_year unique (year, number),
  constraint an_ended_prevention_has_its_day check ((state in ('NO_RISK', 'RESOLVED', 'REFERRED', 'SIGNALLED')) = (ended_on is not null)),
  constraint what_was_passed_on_names_its_case check ((state in ('REFERRED', 'SIGNALLED')) = (case_id is not null)),
  constraint an_active_plan_has_begun check (state <> 'PLAN_ACTIVE' or active_since is not null),
  constraint a_plan_answers_a_risk check (state not in ('PLAN_DRAFTED', 'PLAN_ACTIVE', 'RESOLVED') or at_risk),
  constraint no_risk_was_found check (state <> 'NO_RISK' or not at_risk)
);
create unique index one_active_service_plan_per_child on childprotection.prevention_file (child_id) where state = 'PLAN_ACTIVE';
create unique index one_open_prevention_file_per_service on childprotection.prevention_file (child_id, platform.fold(service)) where ended_on is null;
create index prevention_file_child_idx on childprotection.prevention_file (child_id);
create index prevention_file_unit_idx on childprotection.prevention_file (unit_id, state);
create index prevention_file_responsible_idx on childprotection.prevention_file (responsible_id);
create index prevention_file_order_idx on childprotection.prevention_file (year desc, number desc);
create index prevention_file_case_idx on childprotection.prevention_file (case_id) where case_id is not null;
create trigger prevention_file_is_never_removed before delete on childprotection.prevention_file for each row
  execute function childprotection.commission_keeps_its_rows();

-- The observation sheet as it was filled in.
create table childprotection.prevention_observation (
  file_id uuid primary key constraint observation_of_file references childprotection.prevention_file,
  sheet jsonb not null
);
create trigger observation_is_never_changed before update or delete on childprotection.prevention_observation for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'file_id', 'sheet');

-- Sheets, reports and events of a file, one after the other.
create table childprotection.prevention_entry (
  id uuid primary key,
  file_id uuid not null constraint entry_of_file references childprotection.prevention_file,
  position int not null,
  kind text not null constraint prevention_entry_known check (kind in ('REGISTERED', 'ASSESSED', 'NO_RISK', 'DRAFTED', 'CONTRACT_SIGNED', 'CONTRACT_REFUSED',
    'ACTIVATED', 'MONITORED', 'RESOLVED', 'REFERRED', 'SIGNALLED', 'GIVEN')),
  happened_on date not null,
  said jsonb not null,
  performed_by uuid not null,
  performed_by_name text not null,
  performed_at timestamptz not null,
  constraint prevention_entries_in_order unique (file_id, position)
);
create trigger prevention_entry_is_never_changed before update or delete on childprotection.prevention_entry for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'file_id', 'said');

-- Service plans in versions; what was written stays, the contract and the act are added once.
create table childprotection.service_plan (
  id uuid primary key,
  file_id uuid not null constraint service_plan_of_file references childprotection.prevention_file,
  number int not null constraint service_plans_count_from_one check (number >= 1),
  state text not null constraint service_plan_state_known check (state in ('DRAFT', 'ACTIVE', 'REPLACED', 'DROPPED')),
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  contract jsonb,
  contract_on date,
  act_issuer text constraint plan_act_issuer_known check (act_issuer in ('MAYOR', 'DIRECTOR')),
  act_number text,
  act_on date,
  constraint service_plan_version_of_file unique (file_id, number),
  constraint a_service_contract_is_whole check ((contract is null) = (contract_on is null)),
  constraint no_plan_without_the_signed_contract check (state not in ('ACTIVE', 'REPLACED') or contract_on is not null),
  constraint no_plan_without_its_act check ((state in ('ACTIVE', 'REPLACED')) = (act_on is not null) and num_nulls(act_issuer, act_number, act_on) in (0, 3)),
  constraint the_act_follows_the_contract check (act_on >= contract_on)
);
create unique index one_service_plan_in_force on childprotection.service_plan (file_id) where state = 'ACTIVE';
create unique index one_service_plan_drafted on childprotection.service_plan (file_id) where state = 'DRAFT';

create function childprotection.only_sign_service_plan() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not childprotection.is_erasing(old.file_id) and (
      (old.file_id, old.number, old.content, old.written_by, old.written_at) is distinct from (new.file_id, new.number, new.content, new.written_by, new.written_at)
      or old.contract is not null and (old.contract, old.contract_on) is distinct from (new.contract, new.contract_on)
      or old.act_on is not null and (old.act_issuer, old.act_number, old.act_on) is distinct from (new.act_issuer, new.act_number, new.act_on)) then
    raise exception 'a service plan is written once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger service_plan_is_written_once before update or delete on childprotection.service_plan for each row
  execute function childprotection.only_sign_service_plan();
