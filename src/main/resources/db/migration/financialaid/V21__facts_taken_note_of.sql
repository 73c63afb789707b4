-- Facts that leave every sum as it is are taken note of by a second officer, without a disposition.
alter table financialaid.proposal drop constraint proposal_kind_is_known;
alter table financialaid.proposal add constraint proposal_kind_is_known
  check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION', 'FACTS'));
alter table financialaid.proposal drop constraint change_is_of_a_right;
alter table financialaid.proposal add constraint change_is_of_a_right
  check ((kind in ('CHANGE', 'TERMINATION', 'FACTS')) = (entitlement_id is not null));
