-- Another person takes the place of the tenant who died or left (continuarea contractului).
create table financialaid.housing_transfer (
  id uuid primary key,
  one_time_key uuid not null,
  tenancy_id uuid not null references financialaid.housing_tenancy (id),
  file_id uuid not null,
  number int not null,
  cause text not null,
  happened_on date not null,
  from_name text not null,
  person_id uuid not null,
  to_name text not null,
  basis text not null,
  signed_on date not null,
  signed_by uuid not null,
  signed_by_name text not null,
  constraint tenancy_is_transferred_once unique (one_time_key),
  constraint transfers_of_a_tenancy_are_counted unique (tenancy_id, number),
  constraint transfer_is_counted_from_one check (number >= 1),
  constraint transfer_cause_is_known check (cause in ('DEATH', 'LEFT')),
  constraint transfer_names_its_basis check (basis <> ''),
  constraint transfer_follows_its_cause check (signed_on >= happened_on)
);
create trigger a_transfer_is_kept before update or delete on financialaid.housing_transfer for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'from_name', 'person_id', 'to_name');

-- A contract also ends when the income of the family has grown to the bound, where the institution decided so.
alter table financialaid.housing_tenancy drop constraint tenancy_end_ground_is_known;
alter table financialaid.housing_tenancy add constraint tenancy_end_ground_is_known
  check (end_ground in ('TERM', 'AGREEMENT', 'NOTICE', 'DEATH', 'NOT_LIVED_IN', 'UNPAID', 'OVER_INCOME', 'BREACH', 'OTHER'));
