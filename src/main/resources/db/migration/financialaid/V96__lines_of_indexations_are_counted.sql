-- How many lines of an indexation are in which state, counted as they change, so that no page counts a million. The two halves of the rights, which are worked on beside each
-- other, have rows of their own and do not wait for each other.
create table financialaid.indexation_count (
  indexation_id uuid not null references financialaid.indexation,
  half int not null,
  state text not null,
  lines bigint not null,
  primary key (indexation_id, half, state),
  constraint counted_state_is_known check (state in ('TO_APPLY', 'NOTHING', 'APPLIED', 'LEFT_OUT')),
  constraint no_half_counts_below_nothing check (lines >= 0)
);
insert into financialaid.indexation_count
select indexation_id, get_byte(uuid_send(entitlement_id), 0) >> 7, state, count(*) from financialaid.indexation_line group by 1, 2, 3;

create function financialaid.count_indexation_lines() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update financialaid.indexation_count c set lines = c.lines - gone.lines from (
      select indexation_id, get_byte(uuid_send(entitlement_id), 0) >> 7 as half, state, count(*) as lines from removed group by 1, 2, 3) gone
    where c.indexation_id = gone.indexation_id and c.half = gone.half and c.state = gone.state;
  end if;
  if tg_op <> 'DELETE' then
    insert into financialaid.indexation_count as c
    select indexation_id, get_byte(uuid_send(entitlement_id), 0) >> 7, state, count(*) from added group by 1, 2, 3 order by 1, 2, 3
    on conflict (indexation_id, half, state) do update set lines = c.lines + excluded.lines;
  end if;
  return null;
end $$;
create trigger added_lines_are_counted after insert on financialaid.indexation_line referencing new table as added
  for each statement execute function financialaid.count_indexation_lines();
create trigger changed_lines_are_counted after update on financialaid.indexation_line referencing old table as removed new table as added
  for each statement execute function financialaid.count_indexation_lines();
create trigger removed_lines_are_counted after delete on financialaid.indexation_line referencing old table as removed
  for each statement execute function financialaid.count_indexation_lines();
