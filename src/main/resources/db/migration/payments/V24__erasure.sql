-- Cases whose payments were erased after the selection of their file was approved (Legea nr. 16/1996): only in the transaction that writes this line, and only of
-- that case, are names, accounts, identifiers and reasons blanked. Sums, numbers, months, states and who signed stay: they are the accounts of the institution.
create table payments.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on payments.erasure for each row execute function payments.refuse_change();

create function payments.is_erasing(erased_context text, erased_case uuid) returns boolean language sql stable as $$
  select exists (select from payments.erasure e where e.context = erased_context and e.case_id = erased_case and e.in_transaction = pg_current_xact_id_if_assigned())
$$;
create function payments.is_erased(erased_context text, erased_case uuid) returns boolean language sql stable as $$
  select exists (select from payments.erasure e where e.context = erased_context and e.case_id = erased_case)
$$;
create function payments.is_erasing_right(entitlement uuid) returns boolean language sql stable as $$
  select exists (select from payments.known_right k where k.entitlement_id = entitlement and payments.is_erasing(k.context, k.case_id))
$$;
create function payments.is_erasing_debt(debt uuid) returns boolean language sql stable as $$
  select exists (select from payments.debt d where d.id = debt and payments.is_erasing_right(d.entitlement_id))
$$;
create function payments.is_erasing_stop(stop uuid) returns boolean language sql stable as $$
  select exists (select from payments.stop s where s.id = stop and payments.is_erasing_right(s.entitlement_id))
$$;
create function payments.is_erasing_right_payee(assignment uuid) returns boolean language sql stable as $$
  select exists (select from payments.right_payee a where a.id = assignment and payments.is_erasing_right(a.entitlement_id))
$$;
create function payments.is_erasing_line(line uuid) returns boolean language sql stable as $$
  select exists (select from payments.run_line l where l.id = line and payments.is_erasing(l.context, l.case_id))
$$;
create function payments.is_erasing_run(run uuid) returns boolean language sql stable as $$
  select exists (select from payments.run_line l where l.run_id = run and payments.is_erasing(l.context, l.case_id))
$$;
-- A file names many holders: it goes with the last of them.
create function payments.is_erasing_whole_run(run uuid) returns boolean language sql stable as $$
  select payments.is_erasing_run(run) and not exists (select from payments.run_line l where l.run_id = run and not payments.is_erased(l.context, l.case_id))
$$;
create function payments.is_erasing_answers(file uuid) returns boolean language sql stable as $$
  select exists (select from payments.line_answer a where a.file_id = file and payments.is_erasing_line(a.line_id))
    and not exists (select from payments.line_answer a join payments.run_line l on l.id = a.line_id where a.file_id = file and not payments.is_erased(l.context, l.case_id))
$$;
-- Ways belong to a holder and payees to nobody's case: they go with the last right that they were for. Suppliers and canteens are known without any.
create function payments.is_erasing_holder(holder uuid) returns boolean language sql stable as $$
  select exists (select from payments.known_right k where k.holder_id = holder and payments.is_erasing(k.context, k.case_id))
    and not exists (select from payments.known_right k where k.holder_id = holder and not payments.is_erased(k.context, k.case_id))
$$;
create function payments.is_erasing_payee(payee uuid) returns boolean language sql stable as $$
  select exists (select from payments.payee y where y.id = payee and y.kind not in ('SUPPLIER', 'CANTEEN'))
    and exists (select from payments.right_payee a where a.payee_id = payee and payments.is_erasing_right(a.entitlement_id))
    and not exists (select from payments.right_payee a join payments.known_right k on k.entitlement_id = a.entitlement_id
      where a.payee_id = payee and not payments.is_erased(k.context, k.case_id))
$$;
create function payments.is_erasing_payee_account(account uuid) returns boolean language sql stable as $$
  select exists (select from payments.payee_account a where a.id = account and payments.is_erasing_payee(a.payee_id))
$$;

alter table payments.payee_account drop constraint a_payee_account_is_valid,
  add constraint a_payee_account_is_valid check (iban = '—' or payments.iban_is_valid(iban));

create or replace function payments.keep_ways() returns trigger language plpgsql as $$
declare
  words text[] := array['holder_id', 'valid'];
begin
  -- a merge of persons points the way to the record that stays, an erasure blanks it, and nothing else ever changes
  if tg_op = 'UPDATE' and payments.is_erasing_holder(old.holder_id) then
    words := words || array['iban', 'account_holder', 'mandate', 'document'];
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - words <> to_jsonb(old) - words then
    raise exception 'a way of payment is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function payments.only_lines_of_open_runs_or_erased_ones() returns trigger language plpgsql as $$
declare
  words text[] := array['holder_id', 'holder', 'folded', 'cnp', 'born_on', 'address', 'iban', 'account_holder', 'left_out'];
begin
  -- of a run that is open one question is enough, however many lines it has
  if exists (select from (select run_id from touched union select run_id from untouched) t left join payments.run r on r.id = t.run_id
      where r.id is null or r.state not in ('DRAFT', 'CALCULATED', 'CHECKED'))
    and exists (select from untouched b full join touched t on t.id = b.id
      where (select count(*) from payments.run r where r.id in (b.run_id, t.run_id) and r.state in ('DRAFT', 'CALCULATED', 'CHECKED'))
          < (select count(distinct o.run) from (values (b.run_id), (t.run_id)) o (run))
        and (b.id is null or t.id is null or not payments.is_erasing(b.context, b.case_id) or (b.left_out = '') <> (t.left_out = '')
          or to_jsonb(t) - words <> to_jsonb(b) - words)) then
    raise exception 'the lines of a locked run are never changed' using errcode = 'restrict_violation', constraint = 'lines_of_a_locked_run_are_never_changed';
  end if;
  return null;
end $$;
drop trigger lines_are_changed_in_open_runs on payments.run_line;
create trigger lines_are_changed_in_open_runs after update on payments.run_line referencing new table as touched old table as untouched
  for each statement execute function payments.only_lines_of_open_runs_or_erased_ones();

create or replace function payments.keep_settled_differences() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and payments.is_erasing_right(old.entitlement_id) and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
    return new;
  end if;
  if tg_op = 'DELETE' or old.state <> 'PROPOSED' then
    raise exception 'a settled difference is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

drop trigger ledger_entry_is_never_changed on payments.ledger_entry;
create trigger ledger_entry_is_never_changed before update or delete on payments.ledger_entry for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_right', 'entitlement_id', 'reason');
drop trigger line_answer_is_never_changed on payments.line_answer;
create trigger line_answer_is_never_changed before update or delete on payments.line_answer for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_line', 'line_id', 'reason');
drop trigger debt_step_is_never_changed on payments.debt_step;
create trigger debt_step_is_never_changed before update or delete on payments.debt_step for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_debt', 'debt_id', 'note');
drop trigger stop_is_never_changed on payments.stop;
create trigger stop_is_never_changed before update or delete on payments.stop for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_right', 'entitlement_id', 'reason');
drop trigger stop_release_is_never_changed on payments.stop_release;
create trigger stop_release_is_never_changed before update or delete on payments.stop_release for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_stop', 'stop_id', 'reason');
drop trigger run_step_is_never_changed on payments.run_step;
create trigger run_step_is_never_changed before update or delete on payments.run_step for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_run', 'run_id', 'note');
drop trigger run_file_is_never_changed on payments.run_file;
create trigger run_file_is_never_changed before update or delete on payments.run_file for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_whole_run', 'run_id', 'bytes');
drop trigger answer_file_is_never_changed on payments.answer_file;
create trigger answer_file_is_never_changed before update or delete on payments.answer_file for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_answers', 'id', 'bytes');
drop trigger right_payee_is_never_changed on payments.right_payee;
create trigger right_payee_is_never_changed before update or delete on payments.right_payee for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_right', 'entitlement_id', 'ground', 'document');
drop trigger right_payee_end_is_never_changed on payments.right_payee_end;
create trigger right_payee_end_is_never_changed before update or delete on payments.right_payee_end for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_right_payee', 'right_payee_id', 'reason');
drop trigger payee_is_never_changed on payments.payee;
create trigger payee_is_never_changed before update or delete on payments.payee for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_payee', 'id', 'name', 'folded', 'code');
drop trigger payee_account_is_never_changed on payments.payee_account;
create trigger payee_account_is_never_changed before update or delete on payments.payee_account for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_payee', 'payee_id', 'iban', 'document');
drop trigger payee_account_settled_is_never_changed on payments.payee_account_settled;
create trigger payee_account_settled_is_never_changed before update or delete on payments.payee_account_settled for each row
  execute function platform.keep_but_for_erasure('payments.is_erasing_payee_account', 'account_id', 'note');
