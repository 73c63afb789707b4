-- Handing over a run wrote balances row by row, each with its own questions; a statement of a hundred thousand rows asks each of them once. What must hold
-- is looked at when all rows of the statement are there.
drop trigger ledger_entry_adds_up on payments.ledger_entry;
drop trigger a_balance_is_written_by_rows_alone on payments.month_balance;

create or replace function payments.add_up() returns trigger language plpgsql as $$
begin
  if exists (select from added a join payments.ledger_entry m on m.id = a.corrects
      where m.corrects is not null or m.kind <> a.kind or m.amount <> -a.amount or m.rests_on is distinct from a.rests_on) then
    raise exception 'a correction is the opposite of one row' using errcode = 'check_violation', constraint = 'a_correction_is_the_opposite';
  end if;
  if exists (select from added a join payments.ledger_entry p on p.id = a.rests_on where a.kind = 'RETURNED' and (p.kind <> 'PAID'
      or p.amount < (select sum(r.amount) from payments.ledger_entry r where r.rests_on = a.rests_on and r.kind = 'RETURNED'))) then
    raise exception 'no more comes back than was paid' using errcode = 'check_violation', constraint = 'no_more_comes_back_than_was_paid';
  end if;
  -- not by one insert with on conflict: its checks would be asked of the row alone, and a row that lowers a sum would never pass
  insert into payments.month_balance (entitlement_id, month, owed, paid, returned, recovered, written_off)
  select distinct entitlement_id, month, 0, 0, 0, 0, 0 from added order by entitlement_id, month on conflict do nothing;
  -- in one order, so that two statements about the same rights wait for one another
  perform from payments.month_balance b where (b.entitlement_id, b.month) in (select a.entitlement_id, a.month from added a) order by b.entitlement_id, b.month for update;
  update payments.month_balance b set owed = b.owed + s.owed, paid = b.paid + s.paid, returned = b.returned + s.returned, recovered = b.recovered + s.recovered,
    written_off = b.written_off + s.written_off
  from (select entitlement_id, month, coalesce(sum(amount) filter (where kind = 'OWED'), 0) as owed, coalesce(sum(amount) filter (where kind = 'PAID'), 0) as paid,
      coalesce(sum(amount) filter (where kind = 'RETURNED'), 0) as returned, coalesce(sum(amount) filter (where kind = 'RECOVERED'), 0) as recovered,
      coalesce(sum(amount) filter (where kind = 'WRITTEN_OFF'), 0) as written_off from added group by entitlement_id, month) s
  where b.entitlement_id = s.entitlement_id and b.month = s.month;
  if exists (select from added a join payments.month_balance b on b.entitlement_id = a.entitlement_id and b.month = a.month
      where a.kind = 'PAID' and a.corrects is null and b.balance < 0) then
    raise exception 'nobody is paid more than is owed' using errcode = 'check_violation', constraint = 'nobody_is_paid_more_than_is_owed';
  end if;
  if exists (select from added a join payments.month_balance b on b.entitlement_id = a.entitlement_id and b.month = a.month
      where a.kind in ('RECOVERED', 'WRITTEN_OFF') and a.corrects is null and b.balance > 0) then
    raise exception 'no more is recovered than was undue' using errcode = 'check_violation', constraint = 'no_more_is_recovered_than_was_undue';
  end if;
  return null;
end $$;
create trigger ledger_entry_adds_up after insert on payments.ledger_entry referencing new table as added for each statement execute function payments.add_up();

create or replace function payments.only_by_rows() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 or tg_op = 'DELETE' then
    raise exception 'balances are written by the rows of the ledger alone' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger a_balance_is_written_by_rows_alone before insert or update or delete on payments.month_balance
  for each statement execute function payments.only_by_rows();
