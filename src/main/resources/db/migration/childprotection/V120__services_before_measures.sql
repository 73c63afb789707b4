-- What was tried before a measure (planul de servicii dus la capăt), and when a judgment was communicated.
alter table childprotection.measure
  add column service_plan text not null default '',
  add column communicated_on date,
  add constraint only_a_judgment_is_communicated check (communicated_on is null or body = 'COURT'),
  add constraint a_judgment_is_communicated_after_it_is_given check (communicated_on >= decided_on);
