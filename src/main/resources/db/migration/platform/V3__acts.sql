create schema if not exists platform;

-- The last number given in a series of acts. A row is locked from the moment a number is taken until the act it belongs
-- to is committed; if that fails, the number returns with the rollback and the series stays without gaps.
create table platform.number_series (
  issuer text not null,
  kind text not null,
  year int not null,
  last_number int not null,
  last_date date not null,
  primary key (issuer, kind, year),
  constraint series_names_are_short check (length(issuer) between 1 and 60 and length(kind) between 1 and 60),
  constraint series_counts_from_one check (last_number >= 1),
  constraint series_stays_in_its_year check (extract(year from last_date) = year)
);

create table platform.act (
  id uuid primary key,
  issuer text not null,
  kind text not null,
  year int not null,
  number int not null,
  dated_on date not null,
  subject text not null,
  case_context text not null,
  case_id uuid not null,
  signatory_id uuid not null,
  proposer_id uuid,
  replaces uuid references platform.act,
  revokes uuid references platform.act,
  recorded_at timestamptz not null,
  constraint act_number_is_given_once unique (issuer, kind, year, number),
  constraint act_is_dated_in_its_year check (extract(year from dated_on) = year),
  constraint act_has_a_subject check (length(subject) between 1 and 300),
  constraint act_is_not_signed_by_its_proposer check (proposer_id is distinct from signatory_id)
);
create index act_case_idx on platform.act (case_context, case_id);
create unique index act_is_replaced_once on platform.act (replaces) where replaces is not null;
create unique index act_is_revoked_once on platform.act (revokes) where revokes is not null;

-- The paper of an act as it was first rendered: from then on it is served from here and never rendered again.
create table platform.act_file (
  act_id uuid primary key references platform.act,
  bytes bytea not null,
  sha256 bytea not null,
  rendered_at timestamptz not null,
  constraint file_matches_its_sum check (sha256 = sha256(bytes))
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger act_is_never_changed before update or delete on platform.act
  for each row execute function platform.refuse_change();
create trigger act_file_is_never_changed before update or delete on platform.act_file
  for each row execute function platform.refuse_change();
