-- Signals of the registry that came by 119 (sesizări venite prin 119), as the registry told them.
create table childprotection.line_119_signal (
  signal_id uuid primary key,
  told_at timestamptz not null,
  number text not null,
  registered_on date not null,
  path text not null
);
create index line_119_signal_day_idx on childprotection.line_119_signal (registered_on);
create index line_119_signal_number_idx on childprotection.line_119_signal (number);

-- How many calls of a day became signals, and under which numbers of the registry; nothing of who called.
create table childprotection.line_119_became_signal (
  id uuid primary key,
  unit_id uuid not null,
  day date not null,
  signals int not null,
  numbers text[] not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint signals_of_a_day_are_counted_once unique (unit_id, day),
  constraint every_number_is_of_a_call check (signals >= cardinality(numbers))
);
create index line_119_became_signal_day_idx on childprotection.line_119_became_signal (day);
