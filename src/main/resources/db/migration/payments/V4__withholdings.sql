-- What leaves for the holder stays the amount of a line; what is withheld from it for debts stands beside, and both together are what the ledger says was due.
alter table payments.run_line add column withheld bigint not null default 0;
alter table payments.run_line add column gross bigint generated always as (amount + withheld) stored;
alter table payments.run_line add constraint what_is_withheld_is_never_below_nothing check (withheld >= 0);
comment on column payments.run_line.amount is 'What leaves for the holder';
comment on column payments.run_line.gross is 'What was due for the month: what leaves and what is withheld';

create table payments.run_withholding (
  line_id uuid not null references payments.run_line,
  debt_id uuid not null references payments.debt,
  run_id uuid not null references payments.run,
  amount bigint not null,
  primary key (line_id, debt_id),
  constraint what_is_withheld_is_something check (amount > 0)
);
create index run_withholding_run_idx on payments.run_withholding (run_id, debt_id);
create index run_withholding_debt_idx on payments.run_withholding (debt_id);

create trigger withholdings_are_added_to_open_runs after insert on payments.run_withholding referencing new table as touched
  for each statement execute function payments.only_lines_of_open_runs();
create trigger withholdings_are_changed_in_open_runs after update on payments.run_withholding referencing new table as touched
  for each statement execute function payments.only_lines_of_open_runs();
create trigger withholdings_are_taken_from_open_runs after delete on payments.run_withholding referencing old table as touched
  for each statement execute function payments.only_lines_of_open_runs();

create function payments.withheld_is_its_parts() returns trigger language plpgsql as $$
begin
  if new.state = 'LOCKED' and old.state = 'CHECKED' and exists (select from payments.run_line l
      left join (select line_id, sum(amount) as amount from payments.run_withholding where run_id = new.id group by line_id) w on w.line_id = l.id
      where l.run_id = new.id and l.withheld <> coalesce(w.amount, 0)) then
    raise exception 'what is withheld from a line is the sum of its parts' using errcode = 'check_violation', constraint = 'what_is_withheld_is_the_sum_of_its_parts';
  end if;
  return new;
end $$;
create trigger what_is_withheld_is_the_sum_of_its_parts before update on payments.run for each row execute function payments.withheld_is_its_parts();
