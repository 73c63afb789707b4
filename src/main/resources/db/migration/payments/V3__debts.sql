-- Rights with sums received without right, so that they are found without reading all balances.
create index month_balance_undue_idx on payments.month_balance (entitlement_id, month) where balance < 0;

-- Debts: what was received without right and is claimed back by an act. Everything about one is a row that is only added to; how much is left is what the ledger says.
create table payments.debt (
  id uuid primary key,
  entitlement_id uuid not null references payments.known_right,
  opened_at timestamptz not null
);
create index debt_right_idx on payments.debt (entitlement_id);
create index debt_list_idx on payments.debt (opened_at desc, id);
create trigger debt_is_never_changed before update or delete on payments.debt for each row execute function payments.refuse_change();

create table payments.debt_step (
  debt_id uuid not null references payments.debt,
  position int not null,
  what text not null,
  act text not null,
  act_on date not null,
  amount bigint,
  takes_back int,
  note text not null,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (debt_id, position),
  constraint debt_step_is_known check (what in ('ESTABLISHED', 'PLANNED', 'WITHHOLDING', 'HANDED_OVER', 'RECEIVED', 'WITHHELD', 'WRITTEN_OFF', 'TAKEN_BACK')),
  constraint a_debt_begins_with_its_act check (position > 1 or position = 1 and what = 'ESTABLISHED'),
  constraint a_step_of_a_debt_rests_on_a_document check (act <> ''),
  constraint a_step_of_a_debt_has_its_sum check ((what = 'HANDED_OVER') = (amount is null) and coalesce(amount, 1) > 0),
  constraint what_is_taken_back_was_done_before check ((what = 'TAKEN_BACK') = (takes_back is not null) and coalesce(takes_back, 0) < position),
  constraint whoever_writes_off_gives_a_reason check (what not in ('WRITTEN_OFF', 'TAKEN_BACK') or length(note) between 3 and 400),
  constraint a_step_is_taken_back_once unique (debt_id, takes_back),
  constraint a_step_takes_back_one_of_its_debt foreign key (debt_id, takes_back) references payments.debt_step (debt_id, position)
);
create trigger debt_step_is_never_changed before update or delete on payments.debt_step for each row execute function payments.refuse_change();
comment on column payments.debt_step.act is 'Number of the act or document that the step rests on';
comment on column payments.debt_step.amount is 'Established, received, withheld, written off, taken back; of a plan what it splits, of a withholding what is taken each month';

create table payments.debt_month (
  debt_id uuid not null,
  position int not null,
  month date not null,
  amount bigint not null,
  primary key (debt_id, position, month),
  constraint debt_month_of_its_act foreign key (debt_id, position) references payments.debt_step,
  constraint a_month_of_a_debt_is_something check (amount > 0)
);
create trigger debt_month_is_never_changed before update or delete on payments.debt_month for each row execute function payments.refuse_change();

create table payments.debt_instalment (
  debt_id uuid not null,
  position int not null,
  number int not null,
  due_on date not null,
  amount bigint not null,
  primary key (debt_id, position, number),
  constraint instalment_of_its_plan foreign key (debt_id, position) references payments.debt_step,
  constraint an_instalment_is_something check (amount > 0)
);
create trigger debt_instalment_is_never_changed before update or delete on payments.debt_instalment for each row execute function payments.refuse_change();

-- Which rows of the ledger a step of a debt posted.
create table payments.debt_entry (
  entry_id uuid primary key references payments.ledger_entry,
  debt_id uuid not null,
  position int not null,
  constraint entry_of_its_step foreign key (debt_id, position) references payments.debt_step
);
create index debt_entry_step_idx on payments.debt_entry (debt_id, position);
create trigger debt_entry_is_never_changed before update or delete on payments.debt_entry for each row execute function payments.refuse_change();

-- What is left of each month of a debt: never more than its acts established less what was settled since, nor than the ledger says was received without right.
create view payments.debt_left as
select d.id as debt_id, d.entitlement_id, m.month, m.amount as established, coalesce(s.settled, 0) as settled, coalesce(s.recovered, 0) as recovered,
  greatest(0, least(m.amount - coalesce(s.settled, 0), -coalesce(b.balance, 0))) as remaining
from payments.debt d
join lateral (select o.month, sum(o.amount)::bigint as amount from payments.debt_month o where o.debt_id = d.id group by o.month) m on true
left join payments.month_balance b on b.entitlement_id = d.entitlement_id and b.month = m.month
left join lateral (select sum(e.amount)::bigint as settled, (sum(e.amount) filter (where e.kind = 'RECOVERED'))::bigint as recovered
  from payments.debt_entry t join payments.ledger_entry e on e.id = t.entry_id where t.debt_id = d.id and e.month = m.month) s on true;

-- How a debt stands; after a further act somebody says anew by what way it is settled.
create view payments.debt_standing as
select d.id as debt_id, d.entitlement_id, l.established, l.recovered, l.settled - l.recovered as written_off, l.remaining,
  case when l.remaining > 0 then case w.what when 'PLANNED' then 'INSTALMENTS' when 'WITHHOLDING' then 'WITHHELD' when 'HANDED_OVER' then 'ENFORCED' else 'OPEN' end
    when l.settled > l.recovered then 'WRITTEN_OFF' else 'CLOSED' end as state,
  w.what as way, w.position as way_position, w.amount as way_amount
from payments.debt d
join lateral (select sum(established)::bigint as established, sum(settled)::bigint as settled, sum(recovered)::bigint as recovered, sum(remaining)::bigint as remaining
  from payments.debt_left where debt_id = d.id) l on true
join lateral (select s.what, s.position, s.amount from payments.debt_step s where s.debt_id = d.id
  and s.what in ('ESTABLISHED', 'PLANNED', 'WITHHOLDING', 'HANDED_OVER') order by s.position desc limit 1) w on true;
