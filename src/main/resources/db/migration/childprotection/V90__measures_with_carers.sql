-- A measure that brings a child to a foster carer bears the agreement (convenția de plasament) that begins with it.
alter table childprotection.measure
  add column agreement_id uuid constraint measure_with_agreement references childprotection.carer_agreement,
  add constraint an_agreement_is_with_a_carer check (agreement_id is null or place_type = 'FOSTER_CARER');
create unique index measure_agreement_idx on childprotection.measure (agreement_id) where agreement_id is not null;
