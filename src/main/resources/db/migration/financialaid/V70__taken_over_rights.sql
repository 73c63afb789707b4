-- Rights that an earlier system or another authority granted, taken over with their decisions (decizii preluate). Such a decision bears the number of who
-- issued it: it is none of our series and of our register of acts.
alter table financialaid.decision
  add column old_number text,
  alter column act_id drop not null,
  alter column act_number drop not null,
  add constraint taken_over_decision_has_the_number_of_its_issuer check (num_nonnulls(act_id, act_number) = case when old_number is null then 2 else 0 end),
  add constraint old_number_is_one_line check (old_number ~ '^\S(.{0,58}\S)?$');
-- As it is cited, whoever issued it.
alter table financialaid.decision add column act text not null generated always as (case when strpos(coalesce(old_number, ''), '/') > 0 then old_number
  else coalesce(old_number, act_number::text) || '/' || act_year::text end) stored;
create index decision_taken_over_idx on financialaid.decision (holder_id, old_number) where old_number is not null;

-- The lists for the county payer name the decision in the same way.
alter table financialaid.monthly_list_line alter column act_number type text using act_number::text;
alter table financialaid.monthly_list_difference alter column act_number type text using act_number::text;

-- A file of rights to be taken over: one officer checks it, another releases it (preluarea beneficiarilor și a drepturilor).
create table financialaid.takeover (
  id uuid primary key,
  form_key uuid not null constraint a_takeover_form_checks_one_file unique,
  file_name text not null,
  checked_by uuid not null,
  checked_by_name text not null,
  checked_at timestamptz not null,
  passed_over text[] not null,
  unit_ids uuid[] not null,
  released_by uuid,
  released_by_name text,
  released_at timestamptz,
  finished_at timestamptz,
  constraint takeover_is_released_by_another check (released_by <> checked_by),
  constraint released_takeover_names_who check (num_nonnulls(released_by, released_by_name, released_at) in (0, 3)),
  constraint takeover_is_finished_after_release check (finished_at is null or released_at is not null)
);
create index takeover_order_idx on financialaid.takeover (checked_at desc, id);

-- A row of such a file as it was typed, and what it is read as: to be taken over (GOOD), waiting for the choice of a person (CHOOSE), wrong, known from before,
-- or taken over (DONE).
create table financialaid.takeover_row (
  takeover_id uuid not null references financialaid.takeover,
  line int not null,
  cells text[] not null,
  state text not null,
  read jsonb,
  cnp text,
  folded_name text not null default '',
  born_on date,
  benefit text,
  old_number text,
  decided_on date,
  granted_from date,
  granted_until date,
  first_month date,
  person_id uuid,
  household_id uuid,
  application_id uuid,
  entitlement_id uuid,
  primary key (takeover_id, line),
  constraint takeover_row_state_is_known check (state in ('GOOD', 'CHOOSE', 'WRONG', 'KNOWN', 'DONE')),
  constraint good_row_names_its_holder check (state not in ('GOOD', 'DONE') or num_nonnulls(person_id, read) = 2 or application_id = person_id),
  constraint row_taken_over_says_what_became_of_it check ((state in ('KNOWN', 'DONE')) = (entitlement_id is not null))
);
create index takeover_row_state_idx on financialaid.takeover_row (takeover_id, state, line);
create index takeover_row_person_idx on financialaid.takeover_row (person_id) where person_id is not null;
create index takeover_row_application_idx on financialaid.takeover_row (application_id) where application_id is not null;

create table financialaid.takeover_fault (
  takeover_id uuid not null,
  line int not null,
  position int not null,
  column_name text not null,
  code text not null,
  arguments text[] not null,
  primary key (takeover_id, line, position),
  constraint fault_of_a_takeover_row_fk foreign key (takeover_id, line) references financialaid.takeover_row
);
