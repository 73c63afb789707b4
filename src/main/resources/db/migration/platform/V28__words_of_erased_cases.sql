-- For rows that never change: in the transaction that writes the erasure of their case, and only then, the columns of words named by the trigger
-- may be blanked; where DELETE is named too, whole rows may go.
-- The trigger names a function of its schema that tells whether something is being erased, the column that says of what, and the words.
create function platform.keep_but_for_erasure() returns trigger language plpgsql as $$
declare
  words text[] := tg_argv[2:];
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

-- Of a paper that was destroyed its sum stays, by which a copy that turns up elsewhere is known.
create table platform.erased_paper (
  act_id uuid primary key references platform.act,
  sha256 bytea not null,
  rendered_at timestamptz not null
);
create trigger erased_paper_is_never_changed before update or delete on platform.erased_paper
  for each row execute function platform.refuse_change();
