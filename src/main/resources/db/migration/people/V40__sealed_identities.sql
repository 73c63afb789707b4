-- Rows of persons whose identity was sealed, as they were when they left the register; nothing of the register reads them.
create table people.sealed_row (
  id uuid constraint sealed_row_pk primary key,
  table_name text not null,
  sealed_at timestamptz not null,
  content jsonb not null
);
comment on table people.sealed_row is 'What the register held on persons whose identity is secret; read by no page, kept for a court';
