-- What is owed for a right and month already listed, more or less than was listed: told to the payer on a later list, never
-- set off against the other lines.
create table financialaid.monthly_list_difference (
  like financialaid.monthly_list_line including constraints,
  primary key (list_id, position),
  foreign key (list_id) references financialaid.monthly_list (id),
  constraint a_difference_is_told_once_on_a_list unique (list_id, entitlement_id, month)
);
create index monthly_list_difference_entitlement_idx on financialaid.monthly_list_difference (entitlement_id, month);
create trigger a_difference_is_frozen before update or delete on financialaid.monthly_list_difference
  for each row execute function financialaid.refuse_change_of_a_closed_list();
