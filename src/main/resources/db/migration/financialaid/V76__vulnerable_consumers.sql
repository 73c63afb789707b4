-- Why a family is a vulnerable consumer of energy (consumator vulnerabil) beside its income, which the decided rights tell: health, age, isolation.
-- Entered by hand with its proof on the request that names the family's suppliers; only ever ended.
create table financialaid.vulnerability (
  id uuid primary key,
  one_time_key uuid not null,
  application_id uuid not null references financialaid.aid_application,
  category text not null,
  proof text not null,
  first_month date not null,
  last_month date,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  ended_by uuid,
  ended_by_name text,
  ended_at timestamptz,
  constraint vulnerability_is_entered_once unique (one_time_key),
  constraint vulnerability_category_is_known check (category in ('HEALTH', 'AGE', 'ISOLATION')),
  constraint vulnerability_names_its_proof check (proof <> ''),
  constraint vulnerability_counts_whole_months check (extract(day from first_month) = 1 and (last_month is null or extract(day from last_month) = 1)),
  constraint vulnerability_ends_after_start check (last_month is null or last_month >= first_month),
  constraint ended_vulnerability_names_who check (num_nonnulls(ended_by, ended_by_name, ended_at) in (0, 3)),
  constraint one_vulnerability_of_a_category_at_a_time exclude using gist (application_id with =, category with =, daterange(first_month, last_month, '[]') with &&)
);
create index vulnerability_application_idx on financialaid.vulnerability (application_id, first_month);
