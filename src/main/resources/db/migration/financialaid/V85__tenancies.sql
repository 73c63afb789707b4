-- The contract of a social dwelling (contract de închiriere) that followed an accepted offer.
create table financialaid.housing_tenancy (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null,
  number int not null,
  year int not null,
  offer_id uuid not null references financialaid.housing_offer (id),
  dwelling_id uuid not null references financialaid.dwelling (id),
  file_id uuid not null,
  tenant text not null,
  signed_on date not null,
  signed_by uuid not null,
  signed_by_name text not null,
  starts_on date not null,
  ended_on date,
  end_ground text,
  end_basis text not null default '',
  end_note text not null default '',
  ended_by_name text,
  constraint tenancy_is_concluded_once unique (one_time_key),
  constraint tenancy_number_is_given_once unique (year, number),
  constraint one_tenancy_of_an_offer unique (offer_id),
  constraint tenancy_ends_after_its_start check (ended_on is null or ended_on >= starts_on),
  constraint ended_tenancy_says_why check (num_nonnulls(ended_on, end_ground, ended_by_name) in (0, 3) and (ended_on is null) = (end_basis = '')),
  constraint tenancy_end_ground_is_known check (end_ground in ('TERM', 'AGREEMENT', 'NOTICE', 'DEATH', 'NOT_LIVED_IN', 'UNPAID', 'BREACH', 'OTHER')),
  constraint one_tenancy_of_a_dwelling_at_a_time exclude using gist (dwelling_id with =, daterange(starts_on, ended_on, '[]') with &&)
);
create index housing_tenancy_dwelling_idx on financialaid.housing_tenancy (dwelling_id);
create index housing_tenancy_file_idx on financialaid.housing_tenancy (file_id);
create trigger a_tenancy_is_kept before update or delete on financialaid.housing_tenancy for each row
  execute function financialaid.keep_act_of_housing('version', 'ended_on', 'end_ground', 'end_basis', 'end_note', 'ended_by_name');

-- The terms for which it was concluded and prolonged (prelungiri), one after the other.
create table financialaid.housing_tenancy_term (
  tenancy_id uuid not null references financialaid.housing_tenancy (id),
  number int not null,
  starts_on date not null,
  ends_on date not null,
  decided_on date not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (tenancy_id, number),
  constraint term_is_counted_from_one check (number >= 1),
  constraint term_ends_after_its_start check (ends_on >= starts_on)
);
create trigger a_term_of_a_tenancy_is_kept before update or delete on financialaid.housing_tenancy_term for each row
  execute function platform.refuse_change();

-- The rent (chiria) as it was calculated from the incomes of twelve months; it counts from a month on, once a second officer confirmed it.
create table financialaid.housing_rent (
  id uuid primary key,
  one_time_key uuid not null,
  tenancy_id uuid not null references financialaid.housing_tenancy (id),
  file_id uuid not null,
  first_month date not null,
  stated_on date not null,
  persons int not null,
  technical bigint not null,
  due bigint not null,
  incomes jsonb not null,
  calculation jsonb not null,
  set_by uuid not null,
  set_by_name text not null,
  set_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint rent_is_set_once unique (one_time_key),
  constraint rent_counts_from_a_month check (first_month = date_trunc('month', first_month)),
  constraint rent_is_of_persons check (persons >= 1),
  constraint family_pays_at_most_the_rent check (due >= 0 and technical >= due),
  constraint confirmed_rent_names_who check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint who_set_a_rent_does_not_confirm_it check (confirmed_by is null or confirmed_by <> set_by)
);
create index housing_rent_tenancy_idx on financialaid.housing_rent (tenancy_id, first_month);
create trigger a_rent_is_kept before update or delete on financialaid.housing_rent for each row
  execute function financialaid.keep_act_of_housing('confirmed_by', 'confirmed_by_name', 'confirmed_at');
create trigger a_confirmed_rent_is_kept before update on financialaid.housing_rent for each row when (old.confirmed_at is not null)
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'incomes', 'calculation');
