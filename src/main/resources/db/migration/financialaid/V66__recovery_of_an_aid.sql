-- The disposition that recovers what was not proved of an aid given once: one at a time for a request.
alter table financialaid.proposal drop constraint proposal_kind_is_known;
alter table financialaid.proposal add constraint proposal_kind_is_known
  check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION', 'FACTS', 'SUSPENSION', 'RESUMPTION', 'RECOVERY'));
alter table financialaid.proposal drop constraint change_is_of_a_right;
alter table financialaid.proposal add constraint change_is_of_a_right
  check ((kind in ('CHANGE', 'TERMINATION', 'FACTS', 'SUSPENSION', 'RESUMPTION', 'RECOVERY')) = (entitlement_id is not null));
alter table financialaid.proposal drop constraint refusal_has_a_ground;
alter table financialaid.proposal add constraint refusal_has_a_ground
  check (kind not in ('REFUSAL', 'TERMINATION', 'SUSPENSION', 'RECOVERY') or grounds <> '');
alter table financialaid.decision drop constraint decision_kind_is_known;
alter table financialaid.decision add constraint decision_kind_is_known
  check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'TERMINATION', 'SUSPENSION', 'RESUMPTION', 'RECOVERY'));
create unique index one_recovery_of_an_aid on financialaid.proposal (application_id) where kind = 'RECOVERY' and status in ('OPEN', 'APPROVED');
