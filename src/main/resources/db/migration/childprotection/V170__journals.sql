-- What is written day by day about a protected child: contacts, programmes with their notes and reviews, reports on the development, absences; nothing of it ever changes.
create table childprotection.journal_entry (
  id uuid primary key,
  one_time_key uuid not null constraint journal_is_written_once unique,
  case_id uuid not null constraint journal_of_case references childprotection.child_case,
  position int not null,
  act text not null constraint journal_act_known check (act in ('INITIAL_VISIT', 'CONTACT', 'PROGRAMME', 'PROGRAMME_NOTE', 'PROGRAMME_REVIEW', 'PROGRAMME_END',
    'DEVELOPMENT', 'ABSENCE', 'ABSENCE_TOLD', 'RETURNED')),
  about uuid constraint journal_continues_an_entry references childprotection.journal_entry,
  acted_on date not null,
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint journal_in_order unique (case_id, position),
  constraint what_follows_names_its_programme_or_absence check ((about is not null)
    = (act in ('PROGRAMME_NOTE', 'PROGRAMME_REVIEW', 'PROGRAMME_END', 'ABSENCE_TOLD', 'RETURNED')))
);
create index journal_day_idx on childprotection.journal_entry (case_id, acted_on desc, position desc);
create index journal_about_idx on childprotection.journal_entry (about) where about is not null;
create unique index a_programme_ends_once on childprotection.journal_entry (about) where act = 'PROGRAMME_END';
create unique index a_missing_child_returns_once on childprotection.journal_entry (about) where act = 'RETURNED';
create trigger journal_is_never_changed before update or delete on childprotection.journal_entry for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'content');
comment on table childprotection.journal_entry is 'The journal of a case; entries are only added';

-- Since when a child is missing from the place where it lives, read with its case.
alter table childprotection.child_case add column missing_since timestamptz
  constraint nobody_is_missing_from_a_closed_case check (missing_since is null or stage not in ('CLOSED', 'TRANSFERRED'));
