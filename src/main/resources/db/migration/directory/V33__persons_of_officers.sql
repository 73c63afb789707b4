-- Which person of the register an officer is, null where nobody said; asked where an officer and a person of a case must not be the same.
alter table directory.officer add column person_id uuid;
create index officer_person_idx on directory.officer (person_id) where person_id is not null;
