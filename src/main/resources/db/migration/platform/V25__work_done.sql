-- The last day for which a work that is done once a day was finished, by whichever node.
create table platform.work_done (
  work text primary key,
  day date not null,
  done_at timestamptz not null
);
