-- Emergency aid (ajutor de urgență). Its grounds are what decisions of the local council say, version by version; a version is only ever ended,
-- confirmed or withdrawn.
create table financialaid.emergency_ground (
  id uuid primary key,
  one_time_key uuid not null,
  code text not null,
  name text not null,
  act text not null,
  article text not null,
  source text not null,
  standing text not null,
  valid_from date not null,
  valid_until date,
  ceiling bigint,
  tiers jsonb not null,
  fixed boolean not null,
  income_test text not null,
  income_per text not null,
  income_limit bigint,
  debt_test boolean not null,
  most_per_year int,
  work_hours int not null,
  modes text not null,
  urgent boolean not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint ground_is_entered_once unique (one_time_key),
  constraint ground_code_is_a_word check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  constraint ground_names_its_act check (act <> '' and name <> ''),
  constraint ground_standing_is_known check (standing in ('VERIFIED', 'DERIVED', 'RECALLED', 'INTERNAL')),
  constraint ground_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint ground_income_test_is_known check (income_test in ('NONE', 'UP_TO', 'BELOW', 'BELOW_NEED') and income_per in ('FAMILY', 'PERSON')),
  constraint ground_limit_goes_with_its_test check ((income_test in ('UP_TO', 'BELOW')) = (income_limit is not null)),
  constraint ground_figures_are_no_less_than_nothing check (coalesce(ceiling, 1) > 0 and coalesce(income_limit, 1) > 0 and coalesce(most_per_year, 1) > 0 and work_hours >= 0),
  constraint ground_has_a_ceiling_or_a_scale check (ceiling is null or jsonb_array_length(tiers) = 0),
  constraint ground_is_given_somehow check (modes ~ '^(MONEY|VOUCHER|GOODS)( (MONEY|VOUCHER|GOODS))*$'),
  constraint who_entered_a_ground_does_not_confirm_it check (confirmed_by is null or confirmed_by <> entered_by),
  constraint confirmed_ground_names_who check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint withdrawn_ground_says_why check (num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawn_reason) in (0, 4)),
  constraint one_version_of_a_ground_at_a_time exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null)
);
create index emergency_ground_code_idx on financialaid.emergency_ground (code, valid_from);

create function financialaid.keep_versions_of_grounds() returns trigger language plpgsql as $$
declare
  changeable constant text[] := array['valid_until', 'confirmed_by', 'confirmed_by_name', 'confirmed_at', 'withdrawn_by', 'withdrawn_by_name', 'withdrawn_at', 'withdrawn_reason'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - changeable <> to_jsonb(old) - changeable then
    raise exception 'a version of a ground is never edited or deleted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_version_of_a_ground_is_kept before update or delete on financialaid.emergency_ground
  for each row execute function financialaid.keep_versions_of_grounds();

-- The budget of a year and ground: what was allotted by acts, and what signed dispositions hold of it. Both sums are kept by the rows below alone.
create table financialaid.emergency_budget (
  year int not null,
  ground text not null,
  allotted bigint not null default 0,
  reserved bigint not null default 0,
  primary key (year, ground),
  constraint budget_is_never_exceeded check (reserved >= 0 and reserved <= allotted)
);
create table financialaid.emergency_budget_entry (
  id uuid primary key,
  one_time_key uuid not null,
  year int not null,
  ground text not null,
  amount bigint not null,
  act text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint budget_entry_is_made_once unique (one_time_key),
  constraint budget_entry_changes_something check (amount <> 0),
  constraint budget_entry_names_its_act check (act <> ''),
  constraint budget_entry_is_of_a_budget foreign key (year, ground) references financialaid.emergency_budget (year, ground)
);
create index emergency_budget_entry_idx on financialaid.emergency_budget_entry (year, ground, entered_at);
create table financialaid.emergency_reservation (
  decision_id uuid primary key,
  application_id uuid not null,
  year int not null,
  ground text not null,
  amount bigint not null,
  reserved_at timestamptz not null,
  constraint reservation_is_of_something check (amount > 0),
  constraint reservation_is_of_a_budget foreign key (year, ground) references financialaid.emergency_budget (year, ground)
);
create index emergency_reservation_idx on financialaid.emergency_reservation (year, ground);

create function financialaid.add_to_emergency_budget() returns trigger language plpgsql as $$
begin
  update financialaid.emergency_budget set allotted = allotted + new.amount where year = new.year and ground = new.ground;
  return null;
end $$;
create trigger entry_counts_in_its_budget after insert on financialaid.emergency_budget_entry
  for each row execute function financialaid.add_to_emergency_budget();
create function financialaid.reserve_in_emergency_budget() returns trigger language plpgsql as $$
begin
  update financialaid.emergency_budget set reserved = reserved + new.amount where year = new.year and ground = new.ground;
  return null;
end $$;
create trigger reservation_counts_in_its_budget after insert on financialaid.emergency_reservation
  for each row execute function financialaid.reserve_in_emergency_budget();
create trigger budget_entry_is_never_changed before update or delete on financialaid.emergency_budget_entry
  for each row execute function platform.refuse_change();
create trigger reservation_is_never_changed before update or delete on financialaid.emergency_reservation
  for each row execute function platform.refuse_change();

-- A granted request of emergency aid waits for the proof of use; the family may meanwhile ask again.
alter table financialaid.aid_application drop constraint request_status_is_known;
alter table financialaid.aid_application add constraint request_status_is_known check (status in ('REGISTERED', 'INCOMPLETE', 'UNDER_CHECK',
  'PROPOSED_GRANT', 'PROPOSED_REFUSAL', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'JUSTIFICATION_DUE'));
alter table financialaid.aid_application add column emergency_ground text generated always as (coalesce(declaration #>> '{emergency,ground}', '')) stored;
drop index financialaid.one_open_request_of_a_household;
create unique index one_open_request_of_a_household on financialaid.aid_application (household_id, benefit, emergency_ground)
  where status not in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'JUSTIFICATION_DUE');

-- Aids of one month on different grounds are rights of their own; every other benefit a household has once at a time.
alter table financialaid.entitlement drop constraint one_right_at_a_time_for_a_household;
alter table financialaid.entitlement add constraint one_right_at_a_time_for_a_household exclude using gist
  (household_id with =, benefit with =, daterange(granted_from, granted_until, '[]') with &&) where (benefit not in ('EMERGENCY_AID', 'EMERGENCY_AID_IN_KIND'));

-- The proof of use of a granted aid (justificarea): receipts, until the whole sum is proved or the rest is proposed for recovery.
create table financialaid.justification (
  application_id uuid primary key references financialaid.aid_application (id),
  unit_id uuid not null,
  entitlement_id uuid not null references financialaid.entitlement (id),
  granted bigint not null,
  since date not null,
  state text not null,
  proved bigint not null default 0,
  settled_by uuid,
  settled_by_name text,
  settled_at timestamptz,
  note text not null default '',
  constraint justification_state_is_known check (state in ('DUE', 'JUSTIFIED', 'RECOVERY')),
  constraint settled_justification_names_who check ((state = 'DUE') = (settled_by is null) and num_nonnulls(settled_by, settled_by_name, settled_at) in (0, 3)),
  constraint justified_is_proved_whole check (state <> 'JUSTIFIED' or proved >= granted),
  constraint recovery_is_of_what_is_not_proved check (state <> 'RECOVERY' or proved < granted and note <> '')
);
create index justification_entitlement_idx on financialaid.justification (entitlement_id);
create index justification_due_idx on financialaid.justification (since, application_id) where state = 'DUE';
create table financialaid.receipt (
  id uuid primary key,
  application_id uuid not null references financialaid.justification (application_id),
  file_id uuid not null,
  number text not null,
  issuer text not null,
  issued_on date not null,
  amount bigint not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint receipt_proves_something check (amount > 0),
  constraint a_file_proves_once unique (application_id, file_id)
);

create function financialaid.prove_by_receipts() returns trigger language plpgsql as $$
begin
  update financialaid.justification set proved = proved + new.amount where application_id = new.application_id and state = 'DUE';
  if not found then
    raise exception 'the proof of use is settled' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger receipt_counts_as_proof after insert on financialaid.receipt for each row execute function financialaid.prove_by_receipts();
create trigger receipt_is_never_changed before update or delete on financialaid.receipt for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'application_id', 'number', 'issuer');
