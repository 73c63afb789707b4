-- Social housing (locuințe sociale, Legea nr. 114/1996). The points grid is what decisions of the local council say, version by version; a
-- version is only ever ended, confirmed or withdrawn.
create table financialaid.housing_grid (
  id uuid primary key,
  one_time_key uuid not null,
  kind text not null,
  name text not null,
  act text not null,
  article text not null,
  source text not null,
  standing text not null,
  valid_from date not null,
  valid_until date,
  criteria jsonb not null,
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
  constraint grid_is_entered_once unique (one_time_key),
  constraint grid_kind_is_known check (kind in ('SOCIAL', 'EVACUATED')),
  constraint grid_names_its_act check (act <> '' and name <> ''),
  constraint grid_standing_is_known check (standing in ('VERIFIED', 'DERIVED', 'RECALLED', 'INTERNAL')),
  constraint grid_has_criteria check (jsonb_array_length(criteria) > 0),
  constraint grid_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint who_entered_a_grid_does_not_confirm_it check (confirmed_by is null or confirmed_by <> entered_by),
  constraint confirmed_grid_names_who check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint withdrawn_grid_says_why check (num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawn_reason) in (0, 4)),
  constraint one_grid_of_a_kind_at_a_time exclude using gist (kind with =, daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null)
);
create trigger a_version_of_a_grid_is_kept before update or delete on financialaid.housing_grid
  for each row execute function financialaid.keep_versions_of_grounds();

-- The file of a family that asks for a dwelling (dosarul): what it declared and proved, kept up to date year by year.
create table financialaid.housing_file (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null,
  number int not null,
  year int not null,
  kind text not null,
  unit_id uuid not null,
  household_id uuid not null,
  applicant_id uuid not null,
  registered_on date not null,
  registered_by uuid not null,
  registered_by_name text not null,
  status text not null,
  facts jsonb not null,
  papers jsonb not null,
  missing text not null default '',
  changed_at timestamptz not null,
  constraint housing_file_is_registered_once unique (one_time_key),
  constraint housing_file_number_is_given_once unique (year, number),
  constraint housing_file_kind_is_known check (kind in ('SOCIAL', 'EVACUATED')),
  constraint housing_file_status_is_known check (status in ('REGISTERED', 'INCOMPLETE', 'COMPLETE', 'LISTED', 'REFUSED', 'OFFERED', 'HOUSED', 'WITHDRAWN'))
);
create unique index one_open_housing_file_of_a_family on financialaid.housing_file (household_id, kind) where status not in ('HOUSED', 'WITHDRAWN');
create index housing_file_order_idx on financialaid.housing_file (registered_on desc, number desc);
create index housing_file_applicant_idx on financialaid.housing_file (applicant_id);
create index housing_file_household_idx on financialaid.housing_file (household_id);
