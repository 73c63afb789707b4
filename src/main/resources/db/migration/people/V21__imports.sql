-- Persons and households taken over from a spreadsheet: what the file said, what was wrong with it, what became of each row.
create table people.import (
  id uuid constraint import_pk primary key,
  form_key uuid not null constraint import_once_per_form unique,
  file_name text not null constraint import_file_name_length check (length(file_name) <= 200),
  officer_id uuid,
  officer_name text not null,
  uploaded_at timestamptz not null,
  heads text[] not null,
  state text not null constraint import_state_known check (state in ('CHECKED', 'LOADING', 'LOADED')),
  loaded_at timestamptz,
  loaded_household text collate "C" not null default '',
  loaded_line integer not null default 0
);

comment on column people.import.loaded_household is 'Rows are loaded in the order of household and line; up to and with
 this household and line they are done';

create table people.import_row (
  import_id uuid not null constraint import_row_of_import references people.import on delete cascade,
  line integer not null,
  cells text[] not null,
  row_key text not null,
  content_hash text not null,
  household_key text collate "C" not null,
  state text not null constraint import_row_state_known
    check (state in ('READY', 'WRONG', 'WAITING', 'KNOWN', 'DIFFERENT', 'HELD')),
  constraint import_row_pk primary key (import_id, line)
);
create index import_row_order_idx on people.import_row (import_id, household_key, line);

comment on column people.import_row.state is 'READY to be loaded or loaded already, as the import tells; WRONG; WAITING because another row of its household is
 wrong; KNOWN, loaded from an earlier file; DIFFERENT from what an earlier file said of the same external id; HELD, the CNP is
 in the register';

create table people.import_fault (
  import_id uuid not null constraint import_fault_of_import references people.import on delete cascade,
  position integer not null,
  line integer not null,
  column_name text not null,
  code text not null,
  arguments text[] not null,
  constraint import_fault_pk primary key (import_id, position)
);

-- Which person each row of any file has become, so that the same row is never loaded twice.
create table people.imported_row (
  row_key text constraint imported_row_pk primary key,
  content_hash text not null,
  person_id uuid not null
);
