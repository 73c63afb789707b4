-- Contracts of social dwellings that another landlord concluded, taken over as they run (contracte de închiriere preluate): no offer of ours led to them, no
-- officer of ours signed them, and they are known by the number that the landlord gave them too.
alter table financialaid.housing_tenancy
  add column old_number text,
  alter column offer_id drop not null,
  alter column signed_by drop not null,
  add constraint tenancy_followed_an_offer_or_was_taken_over check (num_nonnulls(offer_id, old_number) = 1),
  add constraint tenancy_taken_over_was_signed_elsewhere check ((signed_by is null) = (old_number is not null)),
  add constraint old_number_of_a_tenancy_is_one_line check (old_number ~ '^\S(.{0,58}\S)?$');
alter table financialaid.housing_tenancy_term alter column decided_by drop not null;

-- A rent that the landlord before told, and nobody calculated here.
alter table financialaid.housing_rent add column told boolean not null default false;

-- The file of a family that lives in its dwelling already: it asked elsewhere.
alter table financialaid.housing_file add column taken_over boolean not null default false,
  add constraint file_taken_over_is_of_a_housed_family check (not taken_over or status = 'HOUSED');

-- What became of a row is a right or a contract; of a contract, the case of the row is its housing file.
alter table financialaid.takeover_row
  add column tenancy_id uuid,
  drop constraint row_taken_over_says_what_became_of_it,
  add constraint row_taken_over_says_what_became_of_it
    check (num_nonnulls(entitlement_id, tenancy_id) = case when state in ('KNOWN', 'DONE') then 1 else 0 end);
