-- Deeds of the criminal law of children who do not answer for them (fapte ale copilului care nu răspunde penal), and supervision that is not kept.
create table childprotection.deed (
  id uuid primary key,
  one_time_key uuid not null constraint deed_is_taken_once unique,
  version bigint not null,
  case_id uuid not null constraint deed_of_case references childprotection.child_case,
  child_id uuid not null,
  told_by text not null constraint whoever_told_of_a_deed_known check (told_by in ('POLICE', 'PROSECUTOR')),
  notice_number text not null,
  notice_on date not null,
  deed_on date not null,
  deed text not null,
  article text not null,
  minor_victim boolean not null,
  serious boolean not null,
  solution text not null,
  discernment text not null constraint discernment_known check (discernment in ('UNDER_AGE', 'NOT_PROVEN')),
  favoured_by text not null,
  danger text not null,
  surroundings text not null,
  repetition text not null,
  obligations text[] not null,
  programme text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_deed_is_told_after_it_happened check (notice_on >= deed_on)
);
create index deed_case_idx on childprotection.deed (case_id, deed_on desc);

create table childprotection.deed_breach (
  id uuid primary key,
  one_time_key uuid not null constraint breach_is_taken_once unique,
  deed_id uuid not null constraint breach_of_deed references childprotection.deed,
  day date not null,
  what text not null,
  answer text not null constraint answer_to_breach_known check (answer in ('WARNING', 'SECOND_REPORT', 'REPLACEMENT')),
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index deed_breach_deed_idx on childprotection.deed_breach (deed_id, day);
