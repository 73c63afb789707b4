-- An import changes known persons and adds to known households too: what each row would do is kept, shown and then done.
alter table people.import_row drop constraint import_row_state_known;
update people.import_row set state = 'STALE' where state in ('DIFFERENT', 'HELD');
alter table people.import_row add constraint import_row_state_known
  check (state in ('READY', 'CHANGED', 'JOINS', 'KNOWN', 'WRONG', 'WAITING', 'UPDATED', 'JOINED', 'STALE'));
create index import_row_pending_idx on people.import_row (import_id, household_key, line) where state in ('CHANGED', 'JOINS');

comment on column people.import_row.state is 'READY, a new person to be loaded or loaded already, as the import tells; CHANGED, a known person
 of whom the row says something new, then UPDATED; JOINS, a new person who comes to known ones, then JOINED; KNOWN, nothing new; WRONG;
 WAITING because another row of its household is wrong; STALE, the register changed since the file was checked';

create table people.import_plan (
  import_id uuid not null constraint import_plan_of_import references people.import on delete cascade,
  line integer not null,
  person_id uuid,
  basis text not null,
  constraint import_plan_pk primary key (import_id, line)
);

comment on column people.import_plan.basis is 'The versions of the person and the household that the officer was shown; loading changes no other';

create table people.import_change (
  import_id uuid not null constraint import_change_of_import references people.import on delete cascade,
  line integer not null,
  position integer not null,
  field text not null,
  before text not null,
  after text not null,
  constraint import_change_pk primary key (import_id, line, position)
);
