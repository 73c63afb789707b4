-- An inventory holds the files of one term of retention: what one form hands over makes as many inventories as there are terms.
alter table archive.handover
  add column term text not null default '',
  add constraint term_of_inventory_is_years_or_permanent check (term ~ '^(|P|[1-9][0-9]{0,2})$'),
  drop constraint a_form_hands_over_once,
  add constraint a_form_hands_over_once_for_each_term unique (form_key, term);
comment on column archive.handover.term is 'Years, or P; empty for inventories made before, which hold several terms';

-- What the record of selection says of a file stays what it was when the file was taken into it.
alter table archive.selection_item add column opened_on date, add column years int;
update archive.selection_item i set opened_on = f.opened_on, years = c.years
  from archive.file f left join archive.file_code c on c.id = f.code_id where f.context = i.context and f.case_id = i.case_id;
alter table archive.selection_item alter column opened_on set not null;
