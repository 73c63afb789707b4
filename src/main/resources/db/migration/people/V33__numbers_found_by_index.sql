-- One index that keeps a number with one record that is not merged, and finds whoever bears it, merged or not.
drop index people.person_cnp_held_by_one_person;
drop index people.person_cnp_idx;
create unique index person_cnp_held_by_one_person on people.person
  (cnp, coalesce(merged_into, '00000000-0000-0000-0000-000000000000'::uuid));
drop index people.person_temporary_id_given_once;
create unique index person_temporary_id_given_once on people.person
  (temporary_id, coalesce(merged_into, '00000000-0000-0000-0000-000000000000'::uuid));
