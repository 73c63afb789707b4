-- Showings of whole CNPs stand in the trail of the module audit, whose migration takes over the rows and the table with them. Where
-- it has already run, the table has just been made and is empty.
do $$
begin
  if to_regclass('audit.line') is not null then
    drop table if exists people.cnp_shown;
  end if;
end $$;
