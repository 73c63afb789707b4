-- Rights to the canteen and the store that an earlier system granted: here they give from a later day than that of the right, the days of the year that
-- somebody temporarily without income used there count, and the number of the old card is known.
alter table financialaid.canteen_card add column valid_from date, add column used_elsewhere int not null default 0, add column old_number text not null default '';
update financialaid.canteen_card c set valid_from = e.granted_from from financialaid.entitlement e where e.id = c.entitlement_id;
alter table financialaid.canteen_card alter column valid_from set not null,
  add constraint only_the_temporary_category_used_days check (used_elsewhere >= 0 and (used_elsewhere = 0 or category = 'G'));
alter table financialaid.store_right add column valid_from date, add column old_number text not null default '';
update financialaid.store_right r set valid_from = e.granted_from from financialaid.entitlement e where e.id = r.entitlement_id;
alter table financialaid.store_right alter column valid_from set not null;
