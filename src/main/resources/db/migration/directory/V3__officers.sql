create schema if not exists directory;

create table directory.unit (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  name text not null,
  parent_id uuid,
  active boolean not null
);

create table directory.officer (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  name text not null,
  job_title text not null,
  unit_id uuid not null,
  active boolean not null
);
create index officer_unit_idx on directory.officer (unit_id);
