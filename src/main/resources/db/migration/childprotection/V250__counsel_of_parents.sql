-- A lawyer or agent of a parent is called, written to and kept from the place of the child like the parent (avocatul sau mandatarul părintelui).
alter table childprotection.commission_called drop constraint called_role_known;
alter table childprotection.commission_called add constraint called_role_known
  check (role in ('PARENT', 'PARENTS_COUNSEL', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER'));
alter table childprotection.commission_summons drop constraint summoned_role_known;
alter table childprotection.commission_summons add constraint summoned_role_known
  check (role in ('MEMBER', 'PARENT', 'PARENTS_COUNSEL', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER'));
alter table childprotection.commission_communication drop constraint communication_role_known;
alter table childprotection.commission_communication add constraint communication_role_known
  check (role in ('PARENT', 'PARENTS_COUNSEL', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER'));
alter table childprotection.disposition_communication drop constraint disposition_role_known;
alter table childprotection.disposition_communication add constraint disposition_role_known
  check (role in ('PARENT', 'PARENTS_COUNSEL', 'RECEIVER', 'LOCAL_SERVICE', 'PAYER', 'COURT', 'OTHER'));
