-- Which child adopters may receive, profile by profile: the one of the request first, then each that followed, with its day and reason. The last is in force and
-- stands in their sheet too. It goes with the sheet when the file is destroyed.
create table childprotection.adopters_profile (
  file_id uuid not null references childprotection.adopters_file,
  position int not null,
  since date not null,
  age_from int not null,
  age_to int not null,
  sex text not null constraint accepted_sex_known check (sex in ('ANY', 'FEMALE', 'MALE')),
  siblings int not null constraint accepted_siblings_not_negative check (siblings >= 0),
  health boolean not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint adopters_profile_place_once primary key (file_id, position),
  constraint accepted_ages_in_order check (age_from between 0 and age_to and age_to < 18),
  constraint a_changed_profile_gives_a_reason check (position = 1 or length(reason) >= 3)
);
comment on table childprotection.adopters_profile is 'Which child adopters may receive (profilul copilului acceptat), one after the other; rows are only added';
create trigger adopters_profile_is_never_changed before update or delete on childprotection.adopters_profile for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing_adoption', 'file_id', 'DELETE');

insert into childprotection.adopters_profile (file_id, position, since, age_from, age_to, sex, siblings, health, reason, recorded_by, recorded_by_name, recorded_at)
select f.id, 1, f.requested_on, (s.content ->> 'ageFrom')::int, (s.content ->> 'ageTo')::int, s.content ->> 'sex', (s.content ->> 'siblings')::int,
  (s.content ->> 'health')::boolean, '', l.recorded_by, l.recorded_by_name, l.recorded_at
from childprotection.adopters_file f join childprotection.adopters_sheet s on s.file_id = f.id
join childprotection.adoption_line l on l.file_id = f.id and l.act = 'REGISTERED';

-- Which profile whoever proposed or decided a match last had before them.
alter table childprotection.adoption_match add column profile int not null default 1;
