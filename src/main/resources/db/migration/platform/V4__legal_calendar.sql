create schema if not exists platform;

-- Days that a decision of the Government or of the institution takes out of the working days (zile libere acordate), or
-- days of rest that it makes working days in exchange (zile de recuperare). Public holidays are computed, not kept.
create table platform.granted_day (
  day date primary key,
  working boolean not null,
  act text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  constraint granted_day_names_its_act check (length(act) between 3 and 200)
);
