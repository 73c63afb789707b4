-- Officers who are accused lose the case at once, whatever their role.
alter table childprotection.child_case add kept_out uuid[] not null default '{}',
  add constraint the_accused_does_not_answer_for_the_child check (responsible_id is null or not responsible_id = any (kept_out));
