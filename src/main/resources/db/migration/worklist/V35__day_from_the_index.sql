-- Names are compared while the list is read: two persons are nearly always all of a case, and stand in the indexes of the lists.
alter table worklist.known_case
  add column first_person uuid generated always as (person_ids[1]) stored,
  add column second_person uuid generated always as (person_ids[2]) stored,
  add column more_to_compare boolean not null generated always as (cardinality(person_ids) > 2 or folded_subject <> '') stored;
comment on column worklist.known_case.more_to_compare is 'More than two persons, or a subject in which names are sought too';
-- What an officer's day counts and puts in order is read from indexes alone: the deadlines with their cases, the open cases with their context.
drop index worklist.known_deadline_responsible_idx, worklist.known_case_responsible_open_idx;
create index known_deadline_responsible_idx on worklist.known_deadline (responsible_id, due_on, id) include (context, case_id) where running;
create index known_case_responsible_open_idx on worklist.known_case (responsible_id, opened_on desc, id desc)
  include (context, unit_id, restricted, first_person, second_person, more_to_compare) where status <> 'CLOSED';
-- Of the cases of a team most are closed.
create index known_case_team_open_idx on worklist.known_case using gin (team_ids) where team_ids <> '{}' and status <> 'CLOSED';
drop index worklist.known_case_unit_idx, worklist.known_case_unit_open_idx, worklist.known_case_responsible_idx;
create index known_case_unit_open_idx on worklist.known_case (unit_id, context, opened_on desc, id desc)
  include (restricted, first_person, second_person, more_to_compare) where status <> 'CLOSED';
create index known_case_unit_idx on worklist.known_case (unit_id, context, opened_on desc, id desc)
  include (restricted, first_person, second_person, more_to_compare);
create index known_case_responsible_idx on worklist.known_case (responsible_id, opened_on desc, id desc)
  include (context, unit_id, restricted, first_person, second_person, more_to_compare);
