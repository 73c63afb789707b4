-- Children whom child protection placed elsewhere (copii plasați), as it told, in whatever order.
create table financialaid.child_placement (
  placement_id uuid primary key,
  context text not null,
  case_id uuid not null,
  child_id uuid not null,
  carer_id uuid,
  from_day date,
  told_at timestamptz,
  last_day date,
  ended_at timestamptz,
  ended_revision bigint not null,
  constraint a_placement_begins_when_it_was_told check (num_nonnulls(from_day, told_at) in (0, 2)),
  constraint a_placement_ends_when_it_was_told check (num_nonnulls(last_day, ended_at) in (0, 2))
);
create index child_placement_child_idx on financialaid.child_placement (child_id, from_day);
create index child_placement_carer_idx on financialaid.child_placement (carer_id) where carer_id is not null;
comment on column financialaid.child_placement.child_id is 'As told; a person merged since is found by directory.same_person';

-- Why somebody looks whether a child is still counted: a measure, or an allowance granted for it.
create view financialaid.placed_elsewhere as
  select placement_id as id, child_id as person_id, from_day as first_day, last_day, told_at, ended_at, true as by_measure
  from financialaid.child_placement where from_day is not null and (last_day is null or last_day >= from_day)
  union all
  select g.entitlement_id, g.person_id, g.first_day,
    (select e.last_day from financialaid.right_elsewhere e where e.entitlement_id = g.entitlement_id and e.last_day is not null order by e.revision desc limit 1),
    g.told_at, null, false
  from financialaid.right_elsewhere g where g.benefit = 'PLACEMENT_ALLOWANCE' and g.person_id is not null;
