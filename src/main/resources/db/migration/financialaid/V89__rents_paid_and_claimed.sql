-- A rent that was received (chiria încasată), as an officer entered it; one that was wrong is taken back, never removed.
create table financialaid.housing_rent_payment (
  id uuid primary key,
  one_time_key uuid not null,
  tenancy_id uuid not null references financialaid.housing_tenancy (id),
  file_id uuid not null,
  paid_on date not null,
  amount bigint not null,
  document text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by_name text,
  taken_back_reason text not null default '',
  constraint rent_payment_is_entered_once unique (one_time_key),
  constraint rent_payment_is_a_sum check (amount > 0),
  constraint rent_payment_names_its_document check (document <> ''),
  constraint rent_payment_taken_back_says_why check (num_nonnulls(taken_back_at, taken_back_by_name) in (0, 2) and (taken_back_at is null) = (taken_back_reason = ''))
);
create index housing_rent_payment_tenancy_idx on financialaid.housing_rent_payment (tenancy_id);
create trigger a_rent_payment_is_kept before update or delete on financialaid.housing_rent_payment for each row
  execute function financialaid.keep_act_of_housing('taken_back_at', 'taken_back_by_name', 'taken_back_reason');
create trigger a_rent_payment_taken_back_is_kept before update on financialaid.housing_rent_payment for each row when (old.taken_back_at is not null)
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'document', 'taken_back_reason');

-- The notice of default for unpaid rent (somația de plată), with the months it claims as they stood on its day.
create table financialaid.housing_default_notice (
  id uuid primary key,
  one_time_key uuid not null,
  tenancy_id uuid not null references financialaid.housing_tenancy (id),
  file_id uuid not null,
  number int not null,
  year int not null,
  noticed_on date not null,
  last_month date not null,
  amount bigint not null,
  months jsonb not null,
  made_by uuid not null,
  made_by_name text not null,
  received_on date,
  pay_until date,
  withdrawn_on date,
  withdrawn_by_name text,
  withdrawn_reason text not null default '',
  constraint default_notice_is_made_once unique (one_time_key),
  constraint default_notice_number_is_given_once unique (year, number),
  constraint default_notice_claims_a_sum check (amount > 0),
  constraint default_notice_claims_whole_months check (last_month = date_trunc('month', last_month)),
  constraint default_notice_starts_its_term_when_received check (num_nonnulls(received_on, pay_until) in (0, 2) and (received_on is null or received_on >= noticed_on)),
  constraint withdrawn_default_notice_says_why check (num_nonnulls(withdrawn_on, withdrawn_by_name) in (0, 2) and (withdrawn_on is null) = (withdrawn_reason = ''))
);
create index housing_default_notice_tenancy_idx on financialaid.housing_default_notice (tenancy_id);
create trigger a_default_notice_is_kept before update or delete on financialaid.housing_default_notice for each row
  execute function financialaid.keep_act_of_housing('received_on', 'pay_until', 'withdrawn_on', 'withdrawn_by_name', 'withdrawn_reason');
create trigger a_received_default_notice_is_kept before update on financialaid.housing_default_notice for each row when (old.received_on is not null)
  execute function financialaid.keep_act_of_housing('withdrawn_on', 'withdrawn_by_name', 'withdrawn_reason');
create trigger a_withdrawn_default_notice_is_kept before update on financialaid.housing_default_notice for each row when (old.withdrawn_on is not null)
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'withdrawn_reason');
