-- Appointments of cases of all contexts as their events told them, for the calendar: neither place nor purpose nor persons.
create table worklist.known_appointment (
  id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  context text not null,
  case_id uuid not null,
  kind text not null,
  starts_at timestamptz not null,
  minutes int not null,
  officer_ids uuid[] not null,
  planned boolean not null
);
create index known_appointment_officers_idx on worklist.known_appointment using gin (officer_ids) where planned;
create index known_appointment_case_idx on worklist.known_appointment (context, case_id);

-- A task whose step was dropped is shown no more; told before the step itself, its row waits for it.
alter table worklist.task add column dropped boolean not null default false;
