-- Files from which codes of the nomenclature are taken over: first checked, then entered; what a file said is kept.
create table archive.code_import (
  id uuid primary key,
  form_key uuid not null constraint a_form_checks_one_file unique,
  file_name text not null,
  valid_from date not null,
  source text not null,
  approval_number text not null,
  approved_on date,
  start_event text not null,
  checked_by_name text not null,
  checked_at timestamptz not null,
  entered_by_name text,
  entered_at timestamptz,
  constraint import_says_where_it_comes_from check (length(source) between 1 and 400),
  constraint import_start_event_is_known check (start_event in ('CLOSING', 'CLOSING_OR_MAJORITY')),
  constraint approval_of_import_is_whole check ((approval_number = '') = (approved_on is null)),
  constraint entering_is_whole check (num_nonnulls(entered_by_name, entered_at) in (0, 2))
);
create index code_import_order_idx on archive.code_import (checked_at desc, id);

-- Its rows, as typed in the columns of the template, and what becomes of each.
create table archive.code_import_row (
  import_id uuid not null references archive.code_import,
  line int not null,
  cells text[] not null,
  state text not null,
  code_id uuid references archive.file_code,
  primary key (import_id, line),
  constraint import_row_state_is_known check (state in ('NEW', 'APPROVES', 'KNOWN', 'WRONG', 'ENTERED', 'APPROVED')),
  constraint what_was_entered_has_its_code check ((state in ('ENTERED', 'APPROVED')) = (code_id is not null))
);
create index code_import_row_code_idx on archive.code_import_row (code_id) where code_id is not null;

-- What is wrong in its cells.
create table archive.code_import_fault (
  import_id uuid not null,
  position int not null,
  line int not null,
  column_name text not null,
  code text not null,
  arguments text[] not null,
  primary key (import_id, position),
  constraint fault_of_a_row_fk foreign key (import_id, line) references archive.code_import_row
);
create index code_import_fault_row_idx on archive.code_import_fault (import_id, line);
