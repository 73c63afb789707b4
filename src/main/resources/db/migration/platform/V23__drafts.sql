-- What officers have typed into forms and not sent yet; each belongs to its author alone. A sent one stays empty for a while, so that
-- a late keystroke does not bring it back.
create table platform.draft (
  id uuid primary key,
  officer_id uuid not null,
  page text not null,
  title text not null,
  fields jsonb not null,
  revision int not null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  constraint draft_sent_is_empty check (sent_at is null or fields = '{}')
);
create index draft_author_idx on platform.draft (officer_id, saved_at) where sent_at is null;
create index draft_saved_idx on platform.draft (saved_at);
