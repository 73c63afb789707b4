-- Before a row is changed, the column that the database computes is empty in the new one: it made every merge of a person with a way of payment fail.
create or replace function payments.keep_ways() returns trigger language plpgsql as $$
begin
  -- a merge of persons points the way to the record that stays, and nothing else ever changes
  if tg_op = 'DELETE' or to_jsonb(new) - array['holder_id', 'valid'] <> to_jsonb(old) - array['holder_id', 'valid'] then
    raise exception 'a way of payment is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
