-- A generated column is still empty when a trigger looks at the new row before it is written; it follows from the others and is compared with nothing.
create or replace function platform.keep_but_for_erasure() returns trigger language plpgsql as $$
declare
  words text[] := tg_argv[2:] || array(select attname::text from pg_attribute where attrelid = tg_relid and attgenerated <> '');
  erasing boolean;
begin
  execute format('select %s($1)', tg_argv[0]) into erasing using (to_jsonb(old) ->> tg_argv[1])::uuid;
  if erasing and tg_op = 'DELETE' and 'DELETE' = any (words) then
    return old;
  end if;
  if erasing and tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words then
    return new;
  end if;
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
