-- 20,000 open cases of children, three measures each, 5,000 foster carers, 300 places, a meeting of 60 matters; ids are made of numbers
insert into directory.unit (id, revision, told_at, name, active)
select ('aaaaaaaa-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 1, now(), 'Serviciul ' || n, true from generate_series(0, 9) n;
insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active)
select ('bbbbbbbb-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 1, now(), 'Manager Ofițer' || n, 'manager de caz', ('aaaaaaaa-0000-0000-0000-' || lpad((n % 10)::text, 12, '0'))::uuid, true
from generate_series(0, 599) n;
insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship, cnp_tail, address_line, country)
select ('cccccccc-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 1, now(), (array['Popescu', 'Ionescu', 'Radu', 'Stan', 'Munteanu', 'Dobre', 'Lazăr', 'Neagu'])[1 + n % 8] || (n / 97),
  (array['Ana', 'Maria', 'Ion', 'Mihai', 'Elena', 'Radu', 'Ioana'])[1 + n % 7], (array['Popescu', 'Ionescu', 'Radu', 'Stan', 'Munteanu', 'Dobre', 'Lazăr', 'Neagu'])[1 + n % 8] || (n / 97)
  || ' ' || (array['Ana', 'Maria', 'Ion', 'Mihai', 'Elena', 'Radu', 'Ioana'])[1 + n % 7], '{}',
  case when n <= 20000 then current_date - 400 - (n * 7919) % 6000 else date '1980-05-05' + n % 3000 end, case when n % 2 = 0 then 'FEMALE' else 'MALE' end, 'SINGLE', 'RO', '2174', '', 'RO'
from generate_series(1, 25000) n;
insert into childprotection.place (id, one_time_key, type, name, address, licence, capacity, lowest_age, highest_age, sex, public_service, closed_for_admission, unit_id, version)
select ('dddddddd-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, ('dddddddd-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid,
  (array['PLACEMENT_CENTRE', 'FAMILY_TYPE_HOUSE', 'APARTMENT', 'EMERGENCY_RECEPTION_CENTRE'])[1 + n % 4], 'Casa ' || n, '', '', 60, 0, 26, 'ANY', n % 5 <> 0, false, 'aaaaaaaa-0000-0000-0000-000000000000', 0
from generate_series(1, 300) n;
insert into childprotection.child_case (id, one_time_key, number, year, child_id, origin, reason, sibling_group_id, opened_on, stage, unit_id, responsible_id, appointed_on, revision, version)
select ('eeeeeeee-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, ('eeeeeeee-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 100000 + n, 2019 + n % 6, ('cccccccc-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid,
  (array['SIGNAL', 'REQUEST', 'SERVICE_REFERRAL', 'LEFT_IN_HOSPITAL'])[1 + n % 4], 'neglijare', case when n % 5 < 2 then ('eeeeeeee-1111-0000-0000-' || lpad((n / 5)::text, 12, '0'))::uuid end,
  date '2019-01-01' + n % 1500, 'INTERVENTION', ('aaaaaaaa-0000-0000-0000-' || lpad((n % 10)::text, 12, '0'))::uuid, ('bbbbbbbb-0000-0000-0000-' || lpad((n % 600)::text, 12, '0'))::uuid,
  date '2019-01-01' + n % 1500, 1, 0
from generate_series(1, 20000) n;
-- an emergency, a first placement, a second one that ended for one in four and runs for the others
insert into childprotection.measure (id, one_time_key, case_id, child_id, type, category, body, decision_number, decided_on, from_day, until_day, place_type, place_id, severe_care, parental_rights, visits,
  obligations, parents_consent, child_consent, heard, opposition, waiver, split_reason, ordered_by, ordered_by_name, ordered_at, end_reason, ended_by, ended_by_name, ended_at)
select ('ffffffff-0000-000' || k || '-0000-' || lpad(n::text, 12, '0'))::uuid, ('ffffffff-0000-000' || k || '-0000-' || lpad(n::text, 12, '0'))::uuid, ('eeeeeeee-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid,
  ('cccccccc-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, case k when 1 then 'EMERGENCY_PLACEMENT' else 'PLACEMENT' end, (array['A', 'B', 'C', 'D'])[1 + n % 4],
  case k when 1 then 'DIRECTOR' else 'COURT' end, n::text, f.day, f.day, u.day, t.type, case when t.type in ('PLACEMENT_CENTRE', 'FAMILY_TYPE_HOUSE', 'APARTMENT', 'EMERGENCY_RECEPTION_CENTRE')
    then ('dddddddd-0000-0000-0000-' || lpad((4 * (n % 75) + array_position(array['EMERGENCY_RECEPTION_CENTRE', 'PLACEMENT_CENTRE', 'FAMILY_TYPE_HOUSE', 'APARTMENT'], t.type) - 1 + case when n % 75 = 0
      and t.type = 'EMERGENCY_RECEPTION_CENTRE' then 4 else 0 end)::text, 12, '0'))::uuid end, false, 'DIRECTOR', '', '', 'MISSING', 'NOT_ASKED', true, false, '', '',
  ('bbbbbbbb-0000-0000-0000-' || lpad((n % 600)::text, 12, '0'))::uuid, 'Ana', now(), case when u.day is null then null when k < 3 then 'REPLACED' else (array['REINTEGRATION', 'ADOPTION', 'MAJORITY'])[1 + n / 4 % 3] end,
  case when u.day is null then null else ('bbbbbbbb-0000-0000-0000-' || lpad((n % 600)::text, 12, '0'))::uuid end, case when u.day is null then null else 'Ana' end, case when u.day is null then null else now() end
from generate_series(1, 20000) n cross join generate_series(1, 3) k
cross join lateral (select date '2019-01-01' + n % 1500 + case k when 1 then 0 when 2 then 30 else 430 + n % 300 end as day) f
cross join lateral (select case k when 1 then date '2019-01-01' + n % 1500 + 29 when 2 then date '2019-01-01' + n % 1500 + 429 + n % 300
  else case when n % 4 = 0 then f.day + 100 + n % 900 end end as day) u
cross join lateral (select case k when 1 then 'EMERGENCY_RECEPTION_CENTRE' else (array['EXTENDED_FAMILY', 'FOSTER_CARER', 'OTHER_PERSON', 'PLACEMENT_CENTRE', 'FAMILY_TYPE_HOUSE', 'APARTMENT',
  'EXTENDED_FAMILY', 'FOSTER_CARER'])[1 + (n + k) % 8] end as type) t;
insert into childprotection.foster_carer (id, version, revision, one_time_key, number, year, person_id, unit_id, responsible_id, state, requested_on, request_number, wished_children, wished_age_from,
  wished_age_to, wished_sex, wished_disabilities, wished_hiv, wished_emergency, wished_respite, languages, religion, contract_number, contract_on, good_until, registered_by, registered_by_name, registered_at)
select ('99999999-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, 1, ('99999999-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 100000 + n, 2018 + n % 7,
  ('cccccccc-0000-0000-0000-' || lpad((20000 + n)::text, 12, '0'))::uuid, ('aaaaaaaa-0000-0000-0000-' || lpad((n % 10)::text, 12, '0'))::uuid, ('bbbbbbbb-0000-0000-0000-' || lpad((n % 600)::text, 12, '0'))::uuid,
  'ACTIVE', date '2018-05-05', n::text, 1 + n % 3, 0, 17, 'ANY', n % 3 = 0, false, n % 2 = 0, n % 4 = 0, 'română', 'ortodoxă', n::text, date '2019-05-05', date '2030-05-05',
  ('bbbbbbbb-0000-0000-0000-' || lpad((n % 600)::text, 12, '0'))::uuid, 'Ana', now()
from generate_series(1, 5000) n;
insert into childprotection.carer_attestation (id, carer_id, number, issued_on, decision, children, age_from, age_to, sex, disabilities, hiv, emergency, respite, recorded_by, recorded_by_name, recorded_at)
select c.id, c.id, c.number::text, date '2024-10-01', '1', c.wished_children, 0, 17, 'ANY', c.wished_disabilities, false, c.wished_emergency, c.wished_respite, c.registered_by, 'Ana', now()
from childprotection.foster_carer c where c.number > 100000;
insert into childprotection.carer_agreement (id, carer_id, child_person_id, case_id, kind, number, from_on, disabled, hiv, siblings, recorded_by, recorded_by_name, recorded_at)
select m.id, ('99999999-0000-0000-0000-' || lpad((1 + (row_number() over (order by m.id)) % 5000)::text, 12, '0'))::uuid, m.child_id, m.case_id, 'PLACEMENT', m.decision_number, m.from_day, false, false, false,
  m.ordered_by, 'Ana', now()
from childprotection.measure m where m.place_type = 'FOSTER_CARER' and m.until_day is null and m.type = 'PLACEMENT';
insert into childprotection.commission_office values ('12121212-0000-0000-0000-000000000001', 'aaaaaaaa-0000-0000-0000-000000000000', '2020-01-01', '12121212-0000-0000-0000-000000000001', 'Ana', now());
insert into childprotection.commission_meeting (id, version, unit_id, kind, reason, held_on, starts_at, place, ordered_by, state, not_held, minutes, secretary, changes)
values ('12121212-0000-0000-0000-000000000002', 0, 'aaaaaaaa-0000-0000-0000-000000000000', 'ORDINARY', '', current_date + 3, '10:00', 'sala mică', 'Ion Președinte', 'SUMMONED', '', '', '', 0);
insert into childprotection.commission_item (id, version, case_id, unit_id, proposing_unit_id, about, matter, category, reference, subject, born_on, title, proposal, proposed_on, proposed_by, proposed_by_name, state, missing)
select ('12121212-1111-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, ('eeeeeeee-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'aaaaaaaa-0000-0000-0000-000000000000', 'aaaaaaaa-0000-0000-0000-000000000001',
  null, 'PLACEMENT', 'B', n::text, 'Copilul ' || n, '2018-01-01', 'Plasament la familia extinsă', repeat('Copilul are nevoie de îngrijire la bunica maternă, care a acceptat și a fost evaluată. ', 20),
  current_date - 5, ('bbbbbbbb-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'Ana', 'SCHEDULED', ''
from generate_series(1, 60) n;
insert into childprotection.commission_called select ('12121212-1111-0000-0000-' || lpad(n::text, 12, '0'))::uuid, k, 'Persoana ' || k, 'PARENT', 'Strada Lungă ' || n, '', 'GIVEN', current_date - 5
from generate_series(1, 60) n cross join generate_series(1, 3) k;
insert into childprotection.commission_line (id, meeting_id, item_id, position)
select ('12121212-2222-0000-0000-' || lpad(n::text, 12, '0'))::uuid, '12121212-0000-0000-0000-000000000002', ('12121212-1111-0000-0000-' || lpad(n::text, 12, '0'))::uuid, n from generate_series(1, 60) n;
vacuum analyze directory.person;
vacuum analyze childprotection.child_case;
vacuum analyze childprotection.measure;
vacuum analyze childprotection.foster_carer;
vacuum analyze childprotection.carer_agreement;
vacuum analyze childprotection.carer_attestation;
