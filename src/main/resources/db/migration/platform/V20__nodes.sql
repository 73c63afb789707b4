-- Running instances of the application, each with its last sign of life.
create table platform.node (
  name text primary key,
  host text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
