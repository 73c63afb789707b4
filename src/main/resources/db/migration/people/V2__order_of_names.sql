drop index people.person_name_idx;
create index person_name_idx on people.person (family_name collate "ro-x-icu", given_name collate "ro-x-icu", id);
