create schema payments;

create function payments.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

-- The rights of all contexts as told; the holder follows when two records of a person are merged.
create table payments.known_right (
  entitlement_id uuid primary key,
  holder_id uuid not null,
  benefit text not null,
  context text not null,
  case_id uuid not null,
  revision bigint not null,
  first_month date not null,
  last_day date,
  written_through date,
  constraint months_are_named_by_their_first_day check (extract(day from first_month) = 1 and extract(day from coalesce(written_through, first_month)) = 1)
);
create index known_right_holder_idx on payments.known_right (holder_id, benefit);
create index known_right_case_idx on payments.known_right (context, case_id);
create index known_right_written_idx on payments.known_right (written_through nulls first, entitlement_id);
comment on column payments.known_right.revision is 'The last revision that counts: all before it have come';
comment on column payments.known_right.written_through is 'The last month up to which what is owed was written';

-- Every revision of a right as its context told it: what the rows of the ledger are calculated by. Revisions that came before an earlier one stand here and wait.
create table payments.right_revision (
  entitlement_id uuid not null,
  revision bigint not null,
  what text not null,
  context text not null,
  case_id uuid not null,
  monthly bigint not null,
  day date not null,
  until date,
  occurred_at timestamptz not null,
  heard_at timestamptz not null,
  constraint a_revision_is_told_once primary key (entitlement_id, revision),
  constraint revision_what_is_known check (what in ('GRANTED', 'CHANGED', 'ENDED')),
  constraint revisions_count_from_one check (revision >= 1),
  constraint a_right_is_worth_nothing_or_more check (monthly >= 0)
);
create trigger right_revision_is_never_changed before update or delete on payments.right_revision for each row execute function payments.refuse_change();

-- What a newer revision makes different in months already written: proposed, then posted or declined by a person, or replaced by a newer one.
create table payments.difference (
  id uuid primary key,
  entitlement_id uuid not null references payments.known_right,
  revision bigint not null,
  state text not null,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_by_name text,
  settled_at timestamptz,
  reason text not null default '',
  constraint difference_state_is_known check (state in ('PROPOSED', 'POSTED', 'DECLINED', 'REPLACED')),
  constraint a_person_settles_a_difference check ((state in ('POSTED', 'DECLINED')) = (num_nonnulls(settled_by, settled_by_name) = 2)
    and (state = 'PROPOSED') = (settled_at is null)),
  constraint whoever_declines_gives_a_reason check (state <> 'DECLINED' or length(reason) between 3 and 400)
);
create unique index one_open_difference_of_a_right on payments.difference (entitlement_id) where state = 'PROPOSED';
create index difference_right_idx on payments.difference (entitlement_id, proposed_at);
create index difference_open_idx on payments.difference (proposed_at, id) where state = 'PROPOSED';

create function payments.keep_settled_differences() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED' then
    raise exception 'a settled difference is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_settled_difference_is_never_changed before update or delete on payments.difference
  for each row execute function payments.keep_settled_differences();

create table payments.difference_month (
  difference_id uuid not null references payments.difference,
  month date not null,
  before bigint not null,
  now bigint not null,
  revision bigint not null,
  context text not null,
  case_id uuid not null,
  undue bigint not null,
  recovery text not null,
  primary key (difference_id, month),
  constraint a_difference_differs check (before <> now and undue >= 0),
  constraint recovery_is_known check (recovery in ('NOTHING', 'POSSIBLE', 'TOO_LATE', 'TOO_LITTLE', 'NOT_SET'))
);
create trigger difference_month_is_never_changed before update or delete on payments.difference_month for each row execute function payments.refuse_change();

-- The ledger: rows by right and month that are only added to.
create table payments.ledger_entry (
  id uuid primary key,
  position bigint generated always as identity,
  entitlement_id uuid not null references payments.known_right,
  month date not null,
  kind text not null,
  amount bigint not null,
  context text not null,
  case_id uuid not null,
  revision bigint not null,
  difference_id uuid references payments.difference,
  rests_on uuid,
  corrects uuid,
  reason text not null,
  posted_by uuid,
  posted_by_name text not null,
  posted_at timestamptz not null,
  constraint ledger_month_is_named_by_its_first_day check (extract(day from month) = 1),
  constraint ledger_kind_is_known check (kind in ('OWED', 'PAID', 'RETURNED', 'RECOVERED', 'WRITTEN_OFF')),
  constraint only_differences_and_corrections_are_below_zero check (amount > 0 or amount < 0 and (difference_id is not null or corrects is not null)),
  constraint differences_are_of_what_is_owed check (difference_id is null or kind = 'OWED' and corrects is null),
  constraint what_is_owed_changes_by_differences check (corrects is null or kind <> 'OWED'),
  constraint only_payments_and_returns_rest_on_a_row check (rests_on is null or kind in ('PAID', 'RETURNED')),
  constraint a_return_rests_on_its_payment check (kind <> 'RETURNED' or rests_on is not null),
  constraint a_row_is_corrected_once unique (corrects),
  constraint ledger_entry_of_right_and_month unique (id, entitlement_id, month),
  constraint a_row_rests_on_one_of_its_right_and_month foreign key (rests_on, entitlement_id, month)
    references payments.ledger_entry (id, entitlement_id, month),
  constraint a_row_corrects_one_of_its_right_and_month foreign key (corrects, entitlement_id, month)
    references payments.ledger_entry (id, entitlement_id, month),
  constraint a_row_rests_on_a_calculation foreign key (entitlement_id, revision) references payments.right_revision
);
create unique index a_right_is_written_as_owed_once_a_month on payments.ledger_entry (entitlement_id, month) where kind = 'OWED' and difference_id is null;
create unique index one_payment_of_a_right_person_and_month on payments.ledger_entry (entitlement_id, month, rests_on) nulls not distinct
  where kind = 'PAID' and corrects is null;
create index ledger_entry_right_idx on payments.ledger_entry (entitlement_id, month, position);
create index ledger_entry_revision_idx on payments.ledger_entry (entitlement_id, revision);
create index ledger_entry_rests_on_idx on payments.ledger_entry (rests_on, entitlement_id, month);
create index ledger_entry_corrects_idx on payments.ledger_entry (corrects, entitlement_id, month);
create index ledger_entry_difference_idx on payments.ledger_entry (difference_id);
create trigger ledger_entry_is_never_changed before update or delete on payments.ledger_entry for each row execute function payments.refuse_change();

-- The sums of the rows of a right and month, written by the trigger of the rows alone.
create table payments.month_balance (
  entitlement_id uuid not null,
  month date not null,
  owed bigint not null,
  paid bigint not null,
  returned bigint not null,
  recovered bigint not null,
  written_off bigint not null,
  balance bigint generated always as (owed - paid + returned + recovered + written_off) stored,
  primary key (entitlement_id, month),
  constraint what_is_owed_is_never_below_nothing check (owed >= 0),
  constraint no_more_comes_back_than_was_paid check (returned between 0 and paid),
  constraint recovered_is_never_below_nothing check (recovered >= 0 and written_off >= 0)
);
create index month_balance_month_idx on payments.month_balance (month, entitlement_id) where balance <> 0;
comment on column payments.month_balance.balance is 'Above zero the institution owes, below zero the holder has too much';

create function payments.add_up() returns trigger language plpgsql as $$
declare
  mistaken payments.ledger_entry;
  after payments.month_balance;
begin
  if new.corrects is not null then
    select * into mistaken from payments.ledger_entry where id = new.corrects;
    if mistaken.corrects is not null or mistaken.kind <> new.kind or mistaken.amount <> -new.amount or mistaken.rests_on is distinct from new.rests_on then
      raise exception 'a correction is the opposite of one row' using errcode = 'check_violation', constraint = 'a_correction_is_the_opposite';
    end if;
  end if;
  if new.kind = 'RETURNED' and (select p.kind <> 'PAID' or p.amount < (select sum(r.amount) from payments.ledger_entry r
      where r.rests_on = new.rests_on and r.kind = 'RETURNED') from payments.ledger_entry p where p.id = new.rests_on) then
    raise exception 'no more comes back than was paid' using errcode = 'check_violation', constraint = 'no_more_comes_back_than_was_paid';
  end if;
  -- not by one insert with on conflict: its checks would be asked of the row alone, and a row that lowers a sum would never pass
  insert into payments.month_balance (entitlement_id, month, owed, paid, returned, recovered, written_off)
  values (new.entitlement_id, new.month, 0, 0, 0, 0, 0) on conflict do nothing;
  update payments.month_balance set owed = owed + case when new.kind = 'OWED' then new.amount else 0 end,
    paid = paid + case when new.kind = 'PAID' then new.amount else 0 end, returned = returned + case when new.kind = 'RETURNED' then new.amount else 0 end,
    recovered = recovered + case when new.kind = 'RECOVERED' then new.amount else 0 end,
    written_off = written_off + case when new.kind = 'WRITTEN_OFF' then new.amount else 0 end
  where entitlement_id = new.entitlement_id and month = new.month returning * into after;
  if new.kind = 'PAID' and new.corrects is null and after.balance < 0 then
    raise exception 'nobody is paid more than is owed' using errcode = 'check_violation', constraint = 'nobody_is_paid_more_than_is_owed';
  end if;
  if new.kind in ('RECOVERED', 'WRITTEN_OFF') and new.corrects is null and after.balance > 0 then
    raise exception 'no more is recovered than was undue' using errcode = 'check_violation', constraint = 'no_more_is_recovered_than_was_undue';
  end if;
  return null;
end $$;
create trigger ledger_entry_adds_up after insert on payments.ledger_entry for each row execute function payments.add_up();

create function payments.only_by_rows() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 or tg_op = 'DELETE' then
    raise exception 'balances are written by the rows of the ledger alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_balance_is_written_by_rows_alone before insert or update or delete on payments.month_balance
  for each row execute function payments.only_by_rows();

-- What the nightly check of all balances found; only ever added to.
create table payments.balance_check (
  day date primary key,
  months bigint not null,
  wrong bigint not null,
  waiting bigint not null,
  checked_at timestamptz not null
);
create trigger balance_check_is_never_changed before update or delete on payments.balance_check for each row execute function payments.refuse_change();
comment on column payments.balance_check.wrong is 'Months whose balance is not the sum of their rows';
comment on column payments.balance_check.waiting is 'Revisions of rights that have waited for an earlier one for a day or longer';

-- What this module pointed to the survivor of a merge of persons, as it was and as it became.
create table payments.merge (
  id uuid constraint merge_pk primary key,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  told_at timestamptz not null
);
create table payments.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references payments.merge,
  table_name text not null,
  row_key text not null,
  column_name text not null,
  kind text not null constraint merge_item_kind_known check (kind in ('MOVED', 'STAYED', 'ADDED')),
  before jsonb,
  after jsonb,
  group_key text not null default '',
  to_absorbed boolean,
  constraint merge_item_pk primary key (merge_id, table_name, row_key, column_name)
);
