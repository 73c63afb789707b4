-- Who has a page open on which something is changed; whoever has not been seen for a minute is gone.
create table platform.presence (
  place text not null,
  officer_id uuid not null,
  officer_name text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (place, officer_id)
);
create index presence_seen_idx on platform.presence (seen_at);

-- Who sent the last form about an object, so that whoever comes second learns whose values they meet.
create table platform.last_save (
  place text primary key,
  officer_name text not null,
  saved_at timestamptz not null
);
