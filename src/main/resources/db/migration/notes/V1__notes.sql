create schema notes;

-- Planned visits and meetings of cases (vizite și întâlniri programate).
create table notes.appointment (
  id uuid primary key,
  context text not null,
  case_id uuid not null,
  kind text not null,
  confidentiality text not null,
  starts_at timestamptz not null,
  minutes int not null,
  place text not null,
  purpose text not null,
  officer_ids uuid[] not null,
  status text not null,
  planned_by uuid not null,
  planned_by_name text not null,
  planned_at timestamptz not null,
  revision bigint not null,
  constraint appointment_kind_is_known check (kind in ('MEETING', 'TEAM_MEETING', 'HOME_VISIT', 'UNANNOUNCED_VISIT', 'INSTITUTION_VISIT')),
  constraint appointment_confidentiality_is_known check (confidentiality in ('GENERAL', 'SOCIAL', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL', 'DV_SAFE',
    'CHILD')),
  constraint appointment_status_is_known check (status in ('PLANNED', 'HELD', 'NOT_HELD', 'CANCELLED')),
  constraint appointment_takes_at_most_a_day check (minutes between 5 and 1440),
  constraint appointment_names_its_purpose check (purpose <> ''),
  constraint somebody_is_to_be_there check (cardinality(officer_ids) > 0)
);
create index appointment_case_idx on notes.appointment (case_id, starts_at, context);

-- What was done with an appointment, one line each; only ever added to.
create table notes.appointment_step (
  appointment_id uuid not null references notes.appointment (id),
  revision bigint not null,
  act text not null,
  starts_at timestamptz not null,
  reason text not null,
  by_officer uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (appointment_id, revision),
  constraint appointment_act_is_known check (act in ('PLANNED', 'MOVED', 'HELD', 'NOT_HELD', 'CANCELLED'))
);

-- Notes of cases (note, convorbiri, vizite). A note never changes: what its author says anew within 24 hours is a further text of it, what
-- is added later completes it. The moments are those of the database, so that no clock of an application opens anything.
create table notes.note (
  id uuid primary key,
  context text not null,
  case_id uuid not null,
  kind text not null,
  confidentiality text not null,
  appointment_id uuid,
  author_id uuid not null,
  author_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  constraint note_kind_is_known check (kind in ('NOTE', 'CALL', 'MEETING', 'TEAM_MEETING', 'HOME_VISIT', 'UNANNOUNCED_VISIT',
    'INSTITUTION_VISIT')),
  constraint note_confidentiality_is_known check (confidentiality in ('GENERAL', 'SOCIAL', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL', 'DV_SAFE',
    'CHILD')),
  constraint note_appointment_fk foreign key (appointment_id) references notes.appointment (id),
  constraint an_appointment_has_one_report unique (appointment_id)
);
create index note_case_idx on notes.note (case_id, written_at, context);
create index note_written_idx on notes.note (written_at, id);

-- What a note says, the first wording and each later one.
create table notes.note_text (
  note_id uuid not null references notes.note (id),
  version int not null,
  happened_on date not null,
  happened_at time,
  minutes int,
  outcome text,
  place text not null,
  officer_ids uuid[] not null,
  others text not null,
  said text not null,
  assessment text not null,
  file_ids uuid[] not null,
  search_text text not null,
  said_at timestamptz not null default clock_timestamp(),
  primary key (note_id, version),
  constraint versions_of_a_note_count_from_one check (version >= 1),
  constraint note_says_something check (said <> ''),
  constraint note_takes_at_most_a_day check (minutes between 1 and 1440),
  constraint outcome_of_a_visit_is_known check (outcome in ('TOOK_PLACE', 'NOBODY_HOME', 'ENTRY_REFUSED'))
);

-- The persons of the case who took part.
create table notes.participant (
  note_id uuid not null,
  version int not null,
  person_id uuid not null,
  primary key (note_id, version, person_id),
  foreign key (note_id, version) references notes.note_text (note_id, version)
);
create index participant_person_idx on notes.participant (person_id);

-- Notes whose 24 hours are over for good: what is closed stays closed when a clock is set back.
create table notes.closing (
  note_id uuid primary key references notes.note (id),
  closed_at timestamptz not null default clock_timestamp()
);

-- What is added to a note later (completare).
create table notes.completion (
  id uuid primary key,
  note_id uuid not null references notes.note (id),
  author_id uuid not null,
  author_name text not null,
  text text not null,
  search_text text not null,
  written_at timestamptz not null default clock_timestamp(),
  constraint completion_says_something check (text <> '')
);
create index completion_note_idx on notes.completion (note_id, written_at);

-- What was agreed to be done next, by whom and until when.
create table notes.next_step (
  id uuid primary key,
  note_id uuid not null references notes.note (id),
  position int not null,
  text text not null,
  due_on date not null,
  officer_id uuid not null,
  constraint steps_of_a_note_have_their_places unique (note_id, position),
  constraint step_says_something check (text <> '')
);

-- Notes written in the wrong case; they are read by their author and the head only.
create table notes.withdrawal (
  note_id uuid primary key references notes.note (id),
  by_officer uuid not null,
  by_name text not null,
  reason text not null,
  withdrawn_at timestamptz not null default clock_timestamp(),
  constraint withdrawal_gives_its_reason check (reason <> '')
);

create function notes.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger note_is_never_changed before update or delete on notes.note for each row execute function notes.refuse_change();
create trigger note_text_is_never_changed before update or delete on notes.note_text for each row execute function notes.refuse_change();
create trigger participant_is_never_removed before delete on notes.participant for each row execute function notes.refuse_change();
create trigger closing_is_never_changed before update or delete on notes.closing for each row execute function notes.refuse_change();
create trigger completion_is_never_changed before update or delete on notes.completion for each row execute function notes.refuse_change();
create trigger next_step_is_never_changed before update or delete on notes.next_step for each row execute function notes.refuse_change();
create trigger withdrawal_is_never_changed before update or delete on notes.withdrawal for each row execute function notes.refuse_change();
create trigger appointment_step_is_never_changed before update or delete on notes.appointment_step
  for each row execute function notes.refuse_change();

-- A note is corrected within 24 hours of elapsed time, whatever clocks were changed that night; never when the clock stands before what was
-- written last, and never once it is closed.
create function notes.is_correctable(written_at timestamptz, last_said_at timestamptz, closed boolean, at timestamptz) returns boolean
language sql stable as $$
  select not closed and at >= greatest(written_at, last_said_at) and at < written_at + interval '24 hours'
$$;

-- Nobody writes with a later moment than now; an earlier one only shortens the time for corrections.
create function notes.note_written() returns trigger language plpgsql as $$
begin
  new.written_at := least(new.written_at, clock_timestamp());
  return new;
end $$;
create trigger note_is_written_now before insert on notes.note for each row execute function notes.note_written();

create function notes.note_said() returns trigger language plpgsql as $$
declare
  first_at timestamptz;
  last_at timestamptz;
  is_closed boolean;
begin
  select n.written_at, coalesce((select max(t.said_at) from notes.note_text t where t.note_id = n.id), n.written_at),
      exists (select from notes.closing c where c.note_id = n.id)
    into first_at, last_at, is_closed from notes.note n where n.id = new.note_id;
  if new.version = 1 then
    new.said_at := first_at;
  else
    new.said_at := clock_timestamp();
    if not notes.is_correctable(first_at, last_at, is_closed, new.said_at) then
      raise exception 'the note % is no longer corrected, only completed', new.note_id
        using errcode = 'check_violation', constraint = 'note_is_corrected_within_a_day';
    end if;
  end if;
  return new;
end $$;
create trigger note_is_corrected_within_a_day before insert on notes.note_text for each row execute function notes.note_said();
