-- What the Commission is asked about a foster carer: the attest with its limits, or its endorsement; the answer arrives when the resolution is communicated.
create table childprotection.carer_proposal (
  item_id uuid primary key constraint carer_proposal_of_matter references childprotection.commission_item,
  carer_id uuid not null constraint carer_proposal_of_carer references childprotection.foster_carer,
  children int constraint proposed_children_are_some check (children between 1 and 20),
  age_from int,
  age_to int,
  sex text constraint proposed_sex_known check (sex in ('ANY', 'FEMALE', 'MALE')),
  disabilities boolean,
  hiv boolean,
  emergency boolean,
  respite boolean,
  constraint limits_are_proposed_whole check (num_nulls(children, age_from, age_to, sex, disabilities, hiv, emergency, respite) in (0, 8)),
  constraint proposed_ages_in_order check (age_from between 0 and age_to and age_to <= 26)
);
comment on column childprotection.carer_proposal.children is 'Null where the endorsement of an attest is asked for';
create index carer_proposal_carer_idx on childprotection.carer_proposal (carer_id);
create trigger carer_proposal_is_never_changed before update or delete on childprotection.carer_proposal for each row execute function platform.refuse_change();

-- matters that were proposed before are about the attest with the limits that the person asked for
insert into childprotection.carer_proposal
select i.id, c.id, c.wished_children, c.wished_age_from, c.wished_age_to, c.wished_sex, c.wished_disabilities, c.wished_hiv, c.wished_emergency, c.wished_respite
from childprotection.commission_item i join childprotection.foster_carer c on c.id = i.about where i.matter = 'FOSTER_ATTESTATION';
