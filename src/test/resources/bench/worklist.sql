truncate worklist.known_case, worklist.known_deadline, worklist.timeline_line, worklist.notice, worklist.known_person, worklist.escalation, worklist.task,
  directory.case_relation;
delete from directory.person;
delete from directory.officer;
delete from directory.unit;
insert into directory.unit (id, revision, told_at, name, parent_id, active)
  select ('aaaaaaaa-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, now(), 'Serviciul ' || n, null, true from generate_series(0, :units - 1) n;
insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active)
  select ('bbbbbbbb-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, now(), 'Ofițer ' || n, 'inspector',
    ('aaaaaaaa-0000-0000-0000-' || lpad((n % :units)::text, 12, '0'))::uuid, true from generate_series(0, :officers - 1) n;
-- of a hundred persons ten bear each family name; one in two hundred is called Vasile
insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status,
    citizenship, address_line, country)
  select ('cccccccc-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, now(), f.name, f.given, f.given || ' ' || f.name, '{}',
    date '1950-01-01' + n % 25000, 'MALE', 'SINGLE', 'RO', '', 'RO'
  from generate_series(0, :persons - 1) n
  cross join lateral (select (array['Popescu', 'Ionescu', 'Marin', 'Dumitru', 'Stan', 'Radu', 'Gheorghe', 'Matei', 'Ciobanu', 'Rusu'])[1 + n % 10] as name,
    case when n % 200 = 7 then 'Vasile' else 'Ion' || n end as given) f;
insert into worklist.known_person select id, 0, lower(family_name || ' ' || given_name) from directory.person;
insert into worklist.known_case (context, id, revision, told_at, number, kind, status, stage, opened_on, closed_on, unit_id, responsible_id,
    team_ids, person_ids, subject, folded_subject, path)
  select (:contexts::text[])[1 + (n / 10 + n) % 6], ('dddddddd-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, now(), (n % 20000) || '/' || (2017 + n % 10),
    'KIND', case when n % 10 = 0 then 'OPEN' when n % 97 = 0 then 'SUSPENDED' else 'CLOSED' end, 'STAGE', date '2017-01-01' + (n % 3600),
    case when n % 10 = 0 or n % 97 = 0 then null else date '2017-02-01' + (n % 3600) end,
    ('aaaaaaaa-0000-0000-0000-' || lpad(((n / 10) % :officers % :units)::text, 12, '0'))::uuid,
    case when n % 500 = 0 then null else ('bbbbbbbb-0000-0000-0000-' || lpad(((n / 10) % :officers)::text, 12, '0'))::uuid end,
    case when n % 20 = 0 then array[('bbbbbbbb-0000-0000-0000-' || lpad(((n / 7) % :officers)::text, 12, '0'))::uuid] else '{}' end,
    array[('cccccccc-0000-0000-0000-' || lpad(((hashtext('a' || n) & 2147483647) % :persons)::text, 12, '0'))::uuid,
      ('cccccccc-0000-0000-0000-' || lpad(((hashtext('b' || n) & 2147483647) % :persons)::text, 12, '0'))::uuid], '', '', '/somewhere/' || n
  from generate_series(0, :cases - 1) n;
insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
  select context, id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, status = 'CLOSED' from worklist.known_case;
insert into worklist.known_deadline (id, revision, told_at, context, case_id, unit_id, responsible_id, rule, act, article, length, unit, started_on,
    due_on, alarm_on, cancelled, extended_by, near_told_for, missed_told_for)
  select gen_random_uuid(), 0, now(), context, id, unit_id, responsible_id, 'ANSWER', 'OG nr. 27/2002', 'art. 8', 30, 'DAYS', current_date - 20,
    day, day, false, '', day, day
  from worklist.known_case cross join lateral (select current_date - 3 + (hashtext(id::text) & 63) as day) d where status <> 'CLOSED';
-- deadlines that were met, two thirds of the closed cases
insert into worklist.known_deadline (id, revision, told_at, context, case_id, unit_id, responsible_id, rule, act, article, length, unit, started_on,
    due_on, alarm_on, met_on, cancelled, extended_by)
  select gen_random_uuid(), 0, now(), context, id, unit_id, responsible_id, 'ANSWER', 'OG nr. 27/2002', 'art. 8', 30, 'DAYS', opened_on,
    opened_on + 30, opened_on + 25, opened_on + 20 + (hashtext(id::text) & 15), false, ''
  from worklist.known_case where status = 'CLOSED' and hashtext(id::text) % 3 <> 0;
insert into worklist.task (id, officer_id, title, note, due_on, created_at)
  select gen_random_uuid(), id, 'Sarcina ' || n, '', current_date - 2 + n, now() from directory.officer, generate_series(1, 20) n;
insert into worklist.timeline_line (context, case_id, act, mark, happened_at, stage)
  select context, id, 'opened', '0', now(), stage from worklist.known_case;
insert into worklist.notice (officer_id, line_id)
  select c.responsible_id, l.id from worklist.timeline_line l join worklist.known_case c on c.context = l.context and c.id = l.case_id
  where c.responsible_id is not null and c.status = 'OPEN' on conflict do nothing;
vacuum analyze worklist.known_case;
vacuum analyze worklist.known_deadline;
vacuum analyze worklist.timeline_line;
vacuum analyze worklist.notice;
vacuum analyze worklist.known_person;
vacuum analyze worklist.task;
vacuum analyze directory.case_relation;
vacuum analyze directory.person
