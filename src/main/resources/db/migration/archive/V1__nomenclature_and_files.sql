create schema archive;

-- File codes of the archival nomenclature (indicative din nomenclatorul arhivistic), each version a row of its own: what the institution
-- enters and the National Archives approve. A term that was entered never changes; a wrong row is withdrawn with a reason.
create table archive.file_code (
  id uuid primary key,
  form_key uuid not null constraint a_form_enters_one_code unique,
  code text not null,
  compartment text not null,
  title text not null,
  years int,
  commission boolean not null,
  start_event text not null,
  valid_from date not null,
  source text not null,
  demonstration boolean not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  approval_number text,
  approved_on date,
  approved_by_name text,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  withdrawal_reason text,
  constraint file_code_is_short check (length(code) between 1 and 40 and length(compartment) between 1 and 200 and length(title) between 1 and 300),
  constraint a_term_is_years_or_permanent check (years between 1 and 999),
  constraint start_event_is_known check (start_event in ('CLOSING', 'CLOSING_OR_MAJORITY')),
  constraint a_code_says_where_it_comes_from check (length(source) between 1 and 400),
  constraint approval_is_whole check (num_nonnulls(approval_number, approved_on, approved_by_name) in (0, 3)),
  constraint withdrawal_is_whole check (num_nonnulls(withdrawn_at, withdrawn_by_name, withdrawal_reason) in (0, 3))
);
create index file_code_order_idx on archive.file_code (code, valid_from);

-- The kinds of cases a code is for; of one kind, one code that counts begins on a day.
create table archive.code_kind (
  code_id uuid not null references archive.file_code,
  context text not null,
  kind text not null,
  valid_from date not null,
  counts boolean not null,
  primary key (code_id, context, kind),
  constraint code_kind_is_written_plainly check (context ~ '^[a-z]{1,40}$' and kind ~ '^[A-Za-z0-9_]{1,60}$')
);
create unique index one_code_of_a_kind_begins_on_a_day on archive.code_kind (context, kind, valid_from) where counts;

create function archive.keep_terms() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
      or to_jsonb(new) - array['approval_number', 'approved_on', 'approved_by_name', 'withdrawn_at', 'withdrawn_by_name', 'withdrawal_reason']
        <> to_jsonb(old) - array['approval_number', 'approved_on', 'approved_by_name', 'withdrawn_at', 'withdrawn_by_name', 'withdrawal_reason']
      or old.approval_number is not null and row(new.approval_number, new.approved_on) is distinct from row(old.approval_number, old.approved_on) then
    raise exception 'codes of the nomenclature are never changed or removed, only approved or withdrawn';
  end if;
  return new;
end $$;
create trigger file_code_is_only_approved_or_withdrawn before update or delete on archive.file_code
  for each row execute function archive.keep_terms();

-- Kinds of cases that some context has told of, to choose from.
create table archive.known_kind (
  context text not null,
  kind text not null,
  primary key (context, kind)
);

-- Cases that were closed once, as files of the archive.
create table archive.file (
  context text not null,
  case_id uuid not null,
  revision bigint not null,
  told_at timestamptz not null,
  number text not null,
  kind text not null,
  path text not null,
  unit_id uuid not null,
  person_ids uuid[] not null,
  opened_on date not null,
  closed_on date,
  state text not null,
  code_id uuid references archive.file_code,
  kept_until date,
  waiting text not null,
  longer_until date,
  always boolean not null default false,
  handover_id uuid,
  selection_id uuid,
  destroyed_on date,
  primary key (context, case_id),
  constraint file_state_is_known check (state in ('CURRENT', 'DEPOT', 'DUE_FOR_SELECTION', 'APPROVED', 'DESTROYED', 'PERMANENT')),
  constraint file_waiting_is_known check (waiting in ('', 'NO_CODE', 'NO_BIRTH_DATE', 'HOLD', 'PERSON', 'HANDOVER')),
  constraint an_open_case_is_current check (closed_on is not null or state = 'CURRENT'),
  constraint what_is_due_has_its_day check (state not in ('DUE_FOR_SELECTION', 'APPROVED', 'DESTROYED') or kept_until is not null and code_id is not null),
  constraint destroyed_on_a_day check ((state = 'DESTROYED') = (destroyed_on is not null))
);
create index file_due_idx on archive.file (state, kept_until);
create index file_unit_idx on archive.file (unit_id, state, kept_until);
create index file_code_idx on archive.file (code_id);
create index file_handover_idx on archive.file (handover_id) where handover_id is not null;
create index file_selection_idx on archive.file (selection_id) where selection_id is not null;

-- What was done with a file, one line each; only ever added to.
create table archive.file_step (
  id bigint generated always as identity primary key,
  context text not null,
  case_id uuid not null,
  what text not null,
  note text not null,
  officer_id uuid,
  officer_name text not null,
  at timestamptz not null,
  foreign key (context, case_id) references archive.file
);
create index file_step_file_idx on archive.file_step (context, case_id, id);

-- Legal holds (blocări legale): while one stands the clock of the file does.
create table archive.hold (
  id uuid primary key,
  context text not null,
  case_id uuid not null,
  since date not null,
  until date,
  reason text not null,
  placed_by_name text not null,
  placed_at timestamptz not null,
  lifted_by_name text,
  constraint hold_file_fk foreign key (context, case_id) references archive.file,
  constraint hold_gives_its_reason check (length(reason) between 3 and 400),
  constraint hold_ends_after_it_begins check (until >= since),
  constraint a_lifted_hold_has_its_end check ((until is null) = (lifted_by_name is null))
);
create index hold_file_idx on archive.hold (context, case_id, since);

-- Requests of persons about their data that are not answered yet.
create table archive.person_request (
  request_id uuid primary key,
  person_id uuid not null,
  told_at timestamptz not null,
  settled boolean not null
);
create index person_request_person_idx on archive.person_request (person_id) where not settled;

-- When all terms were counted last, and whether somebody asked for it again.
create table archive.counting (
  id int primary key,
  counted_on date,
  asked boolean not null,
  constraint there_is_one_count check (id = 1)
);
insert into archive.counting (id, asked) values (1, false);

create function archive.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger file_step_is_never_changed before update or delete on archive.file_step for each row execute function archive.refuse_change();
comment on column archive.file_code.years is 'Years the file is kept; null when it is kept for good (P)';
comment on column archive.file.kept_until is 'The last day of its term; null while none is counted or when it is kept for good';
comment on column archive.file.waiting is 'Why the term cannot end: no approved code, unknown date of birth, legal hold, rights of a person, not handed over';
comment on column archive.file.longer_until is 'A later end set by the commission';

-- Cases whose erasure was told to all modules after the approval of the National Archives and the confirmation of a second officer.
create table archive.erasure (
  id uuid primary key,
  context text not null,
  case_id uuid not null,
  selection_id uuid not null,
  modules text[] not null,
  told_at timestamptz not null,
  constraint a_case_is_erased_once unique (context, case_id),
  constraint somebody_holds_the_case check (cardinality(modules) > 0)
);
create index erasure_selection_idx on archive.erasure (selection_id);

-- Which module told that it erased what it held, and how much.
create table archive.erasure_answer (
  erasure_id uuid not null references archive.erasure,
  module text not null,
  items int not null,
  told_at timestamptz not null,
  primary key (erasure_id, module)
);
create trigger erasure_is_never_changed before update or delete on archive.erasure for each row execute function archive.refuse_change();
create trigger erasure_answer_is_never_changed before update or delete on archive.erasure_answer
  for each row execute function archive.refuse_change();
