-- A granted day has a name, and stays on record when it is withdrawn: a term that was counted with it can be explained.
create table platform.day_granted (
  id uuid primary key,
  day date not null,
  working boolean not null,
  name text not null,
  act text not null,
  recorded_by uuid,
  recorded_by_name text not null default '',
  recorded_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  constraint day_granted_names_its_act check (length(act) between 3 and 200),
  constraint day_granted_has_a_name check (length(name) between 3 and 100),
  constraint withdrawn_day_says_who_when_and_why check
    ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index day_granted_once_idx on platform.day_granted (day) where withdrawn_at is null;

insert into platform.day_granted (id, day, working, name, act, recorded_by, recorded_at)
  select gen_random_uuid(), day, working, case when working then 'zi de recuperare' else 'zi liberă' end, act, recorded_by, recorded_at
  from platform.granted_day;
drop table platform.granted_day;
