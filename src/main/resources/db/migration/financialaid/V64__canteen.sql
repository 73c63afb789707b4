-- The social canteen (cantina de ajutor social, Legea 208/1997). The card of a right: what its holder is given each day, and what the family pays.
create table financialaid.canteen_card (
  entitlement_id uuid primary key references financialaid.entitlement (id),
  number int generated always as identity,
  application_id uuid not null references financialaid.aid_application (id),
  unit_id uuid not null,
  category text not null,
  portions int not null,
  packed boolean not null,
  contribution bigint not null,
  days_left int,
  calendar boolean not null,
  delegate text not null,
  issued_at timestamptz not null,
  constraint canteen_card_number_is_given_once unique (number),
  constraint canteen_category_is_known check (category in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  constraint canteen_gives_at_least_a_portion check (portions > 0),
  constraint canteen_contribution_is_no_less_than_nothing check (contribution >= 0),
  constraint only_the_temporary_category_counts_days check ((category = 'G') = (days_left is not null) and coalesce(days_left, 0) >= 0)
);
create index canteen_card_application_idx on financialaid.canteen_card (application_id);

-- Suspensions of the meals: days, both included; an open one has no last day yet.
create table financialaid.canteen_pause (
  id uuid primary key,
  entitlement_id uuid not null references financialaid.canteen_card (entitlement_id),
  reason text not null,
  first_day date not null,
  last_day date,
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  ended_by_name text,
  constraint canteen_pause_reason_is_known check (reason in ('UNPAID', 'SLIP_MISSING', 'REQUESTED', 'AWAY', 'OTHER')),
  constraint canteen_pause_ends_after_start check (last_day is null or last_day >= first_day),
  constraint who_ended_a_pause_is_named check ((last_day is null) = (ended_by_name is null)),
  constraint one_canteen_pause_at_a_time exclude using gist (entitlement_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- Attendance: rows are only added. The first entry of a meal says that it was taken, the second takes that back, the third says it again; the key
-- lets one of two who mark at once through. Each counts in a monthly statement: that of its day, or the next one that is still open.
create table financialaid.canteen_meal (
  entitlement_id uuid not null references financialaid.canteen_card (entitlement_id),
  day date not null,
  meal text not null,
  turn int not null,
  portions int not null,
  packed boolean not null,
  statement_month date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (entitlement_id, day, meal, turn),
  constraint canteen_meal_is_known check (meal in ('LUNCH', 'SUPPER')),
  constraint entries_of_a_meal_take_turns check (turn > 0 and (turn % 2 = 1) = (portions > 0) and portions <> 0),
  constraint statement_is_of_the_day_or_later check (extract(day from statement_month) = 1 and statement_month >= date_trunc('month', day))
);
create index canteen_meal_day_idx on financialaid.canteen_meal (day, meal);
create index canteen_meal_statement_idx on financialaid.canteen_meal (statement_month, entitlement_id);
create trigger canteen_meal_is_never_changed before update or delete on financialaid.canteen_meal
  for each row execute function platform.refuse_change();

-- Contributions received; one that was entered by mistake is taken back by an opposite row.
create table financialaid.canteen_payment (
  id uuid primary key,
  entitlement_id uuid not null references financialaid.canteen_card (entitlement_id),
  month date not null,
  amount bigint not null,
  paid_on date not null,
  receipt text not null,
  takes_back uuid references financialaid.canteen_payment (id),
  statement_month date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint canteen_payment_is_of_a_month check (extract(day from month) = 1 and extract(day from statement_month) = 1),
  constraint canteen_payment_is_of_something check (amount <> 0 and (amount < 0) = (takes_back is not null)),
  constraint canteen_payment_is_taken_back_once unique (takes_back)
);
create index canteen_payment_entitlement_idx on financialaid.canteen_payment (entitlement_id, month);
create index canteen_payment_statement_idx on financialaid.canteen_payment (statement_month);
create trigger canteen_payment_is_never_changed before update or delete on financialaid.canteen_payment
  for each row execute function platform.refuse_change();

-- Closed months: what was told then stays, and what comes later goes to the next one.
create table financialaid.canteen_statement (
  month date primary key,
  closed_at timestamptz not null,
  closed_by uuid not null,
  closed_by_name text not null,
  meals int not null,
  value bigint not null,
  due bigint not null,
  paid bigint not null,
  constraint canteen_statement_is_of_a_month check (extract(day from month) = 1)
);
create trigger canteen_statement_is_never_changed before update or delete on financialaid.canteen_statement
  for each row execute function platform.refuse_change();
create table financialaid.canteen_statement_line (
  month date not null references financialaid.canteen_statement (month),
  entitlement_id uuid not null references financialaid.canteen_card (entitlement_id),
  application_id uuid not null,
  unit_id uuid not null,
  position int not null,
  card int not null,
  holder text not null,
  category text not null,
  lunches int not null,
  suppers int not null,
  late int not null,
  value bigint not null,
  due bigint not null,
  paid bigint not null,
  primary key (month, entitlement_id),
  constraint canteen_statement_line_has_its_place unique (month, position)
);
create index canteen_statement_line_entitlement_idx on financialaid.canteen_statement_line (entitlement_id);
create trigger canteen_statement_line_is_frozen before update or delete on financialaid.canteen_statement_line for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'application_id', 'holder');
create function financialaid.refuse_what_a_closed_month_has() returns trigger language plpgsql as $$
begin
  if exists (select from financialaid.canteen_statement s where s.month = new.statement_month) then
    raise exception 'the statement of the month is closed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger canteen_meal_counts_in_an_open_month before insert on financialaid.canteen_meal
  for each row execute function financialaid.refuse_what_a_closed_month_has();
create trigger canteen_payment_counts_in_an_open_month before insert on financialaid.canteen_payment
  for each row execute function financialaid.refuse_what_a_closed_month_has();
