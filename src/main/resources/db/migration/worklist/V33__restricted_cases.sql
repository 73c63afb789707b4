-- A restricted case is seen by a role in its unit only where that role approves or audits; the keys of a list are still read from the index alone.
alter table worklist.known_case add column restricted boolean not null default false;
drop index worklist.known_case_unit_open_idx, worklist.known_case_unit_idx, worklist.known_case_unassigned_idx, worklist.known_case_load_idx;
create index known_case_unit_open_idx on worklist.known_case (unit_id, context, opened_on desc, id desc) include (restricted) where status <> 'CLOSED';
create index known_case_unit_idx on worklist.known_case (unit_id, context, opened_on desc, id desc) include (restricted);
create index known_case_unassigned_idx on worklist.known_case (unit_id, context, opened_on desc, id desc) include (restricted)
  where responsible_id is null;
create index known_case_load_idx on worklist.known_case (unit_id, context, responsible_id) include (id) where status <> 'CLOSED';
