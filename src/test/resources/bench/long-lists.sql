-- A million persons, and two hundred thousand requests with their proposals and rights, all of the benefits service
-- of the demonstration, as measured by ListBench.
set people.indexing = 'off';
insert into people.person (id, version, revision, form_key, family_name, given_name, birth_place, sex, marital_status, citizenship,
  temporary_id, phone, email, recorded_at)
select gen_random_uuid(), 0, 1, gen_random_uuid(), 'Popescu' || i % 60000, 'Ion' || i % 997, '', 'MALE', 'SINGLE', 'RO', 'T-B-' || i, '', '',
  now() from generate_series(1, 1000000) i;
reset people.indexing;
select people.index_for_search(array(select id from people.person where temporary_id like 'T-B-%' order by id limit 20000));
insert into financialaid.known_person (id, revision, told_at, family_name, given_name, folded_name, sex, marital_status, citizenship, address_line)
select md5('person' || i)::uuid, 1, now(), 'Popescu' || i % 5000, 'Ion' || i % 300, 'popescu' || i % 5000 || ' ion' || i % 300, 'MALE', 'SINGLE',
  'RO', '' from generate_series(1, 200000) i;
insert into financialaid.aid_application (id, one_time_key, number, year, registered_on, registered_at, registered_by, registered_by_name,
  unit_id, household_id, holder_id, benefit, heating_aid_requested, energy_supplement_requested, declaration, status, changed_at, version)
select md5('request' || i)::uuid, md5('key' || i)::uuid, 10000 + i, 2000, date '2020-01-01' + i % 2300, now(), md5('officer')::uuid, 'Ana Pop',
  '28a937b8-9071-332e-9d32-16d8c36728e9', md5('household' || i)::uuid, md5('person' || i)::uuid, 'VMI', false, false, '{}',
  case when i % 20 = 0 then 'UNDER_CHECK' when i % 20 = 3 then 'REFUSED' else 'GRANTED' end, now(), 0 from generate_series(1, 200000) i;
insert into financialaid.proposal (id, kind, application_id, unit_id, household_id, holder_id, proposed_by, proposed_by_name, proposed_at,
  effective_from, gross, reasons, fingerprint, dossier, declaration, status, settled_by, settled_by_name, settled_at, version)
select md5('proposal' || i)::uuid, 'GRANT', md5('request' || i)::uuid, '28a937b8-9071-332e-9d32-16d8c36728e9', md5('household' || i)::uuid,
  md5('person' || i)::uuid, md5('officer')::uuid, 'Ana Pop', now() - i * interval '1 minute', '2026-01-01', 70000, '', '', '{}', '{}',
  case when i % 20 = 0 then 'OPEN' else 'APPROVED' end, case when i % 20 <> 0 then md5('head')::uuid end,
  case when i % 20 <> 0 then 'Ion Pop' end, case when i % 20 <> 0 then now() end, 0 from generate_series(1, 200000) i;
insert into financialaid.entitlement (id, application_id, unit_id, household_id, holder_id, benefit, granted_from, granted_until,
  facts_changed_on, revision, version)
select md5('right' || i)::uuid, md5('request' || i)::uuid, '28a937b8-9071-332e-9d32-16d8c36728e9', md5('household' || i)::uuid,
  md5('person' || i)::uuid, 'VMI', date '2020-02-01' + (i % 75) * 28, case when i % 4 = 0 then date '2027-12-31' end,
  case when i % 25 = 0 then date '2026-11-01' end, 1, 0 from generate_series(1, 200000) i;
insert into financialaid.entitlement_amount (entitlement_id, position, valid_from, valid_until, gross, inclusion_aid, child_aid, net, decision_id)
select md5('right' || i)::uuid, 0, '2026-01-01', null, 70000, 70000, 0, 65900, md5('decision' || i)::uuid from generate_series(1, 200000) i;
analyze;
