create schema if not exists audit;

create sequence audit.line_number;

-- Who did what, from where, about whom, how it ended and why. Only ever added to.
create table audit.line (
  id bigint primary key,
  at timestamptz not null,
  kind text not null
    constraint line_kind_known check (kind in ('ACT', 'READ', 'SEARCH', 'EXPORT', 'REVEAL', 'SIGN_IN', 'SIGN_OUT')),
  outcome text not null constraint line_outcome_known check (outcome in ('DONE', 'REJECTED', 'REFUSED', 'FAILED')),
  status int,
  officer_id uuid,
  officer_name text not null,
  address text not null,
  session text not null,
  action text not null,
  request text not null,
  persons uuid[] not null,
  cases text[] not null,
  detail text not null,
  exported_rows int,
  sha256 text,
  reason text not null
);
create index line_at_idx on audit.line (at);
create index line_officer_idx on audit.line (officer_id, id);
create index line_refused_idx on audit.line (id) where outcome = 'REFUSED';
create index line_export_idx on audit.line (id) where kind = 'EXPORT';
create index line_reveal_idx on audit.line (id) where kind = 'REVEAL';

-- The lines of a person or case, in their order.
create table audit.about (
  subject uuid not null,
  line bigint not null,
  primary key (subject, line)
);

-- The chain: each line takes the sum of the one before into its own.
create table audit.link (
  position bigint primary key,
  line bigint not null constraint line_is_sealed_once unique,
  day date not null,
  hash bytea not null
);

-- The last link of each day; that of a day which is over never changes.
create table audit.day_seal (
  day date primary key,
  first_position bigint not null,
  last_position bigint not null,
  last_line bigint not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  closed boolean not null,
  constraint day_has_lines check (last_position >= first_position)
);

-- Up to which day lines were removed after the time for keeping them; the chain goes on from the sum that stands here.
create table audit.forgotten (
  day date primary key,
  last_position bigint not null,
  last_line bigint not null,
  hash bytea not null,
  removed_at timestamptz not null default now(),
  constraint lines_are_kept_for_a_year check (day < (removed_at at time zone 'UTC')::date - 365)
);

-- What was checked of the chain, by whom or by which command, and what was found.
create table audit.verification (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  officer_name text not null,
  lines bigint not null,
  fault text,
  fault_position bigint,
  fault_day date,
  hash text not null
);

-- Showings of whole CNPs that were kept elsewhere before there was a trail.
do $$
begin
  if to_regclass('people.cnp_shown') is not null then
    insert into audit.line (id, at, kind, outcome, officer_id, officer_name, address, session, action, request, persons, cases, detail, reason)
    select nextval('audit.line_number'), at, 'REVEAL', 'DONE', officer_id, officer_name, '', '', 'people.person.cnp', '',
      array[person_id], '{}', '', '' from (select * from people.cnp_shown order by id) earlier;
    insert into audit.about (subject, line) select persons[1], id from audit.line;
    drop table people.cnp_shown;
  end if;
end $$;

-- The number and the moment of a line are the database's. The number is taken under a lock that sealing waits for, so that no
-- lower number is still to come when a higher one has been sealed.
create function audit.enter_line() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7270105);
  new.id := nextval('audit.line_number');
  new.at := clock_timestamp();
  if cardinality(new.persons) + cardinality(new.cases) > 0 then
    insert into audit.about (subject, line)
    select distinct subject, new.id from (select unnest(new.persons) as subject
      union all select split_part(unnest(new.cases), ':', 2)::uuid) subjects;
  end if;
  return new;
end $$;
create trigger line_is_entered before insert on audit.line for each row execute function audit.enter_line();

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and (to_jsonb(old) ->> tg_argv[0])::bigint <= (select max(last_line) from audit.forgotten) then
    return old;
  end if;
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger line_is_never_changed before update or delete on audit.line
  for each row execute function audit.refuse_change('id');
create trigger about_is_never_changed before update or delete on audit.about
  for each row execute function audit.refuse_change('line');
create trigger link_is_never_changed before update or delete on audit.link
  for each row execute function audit.refuse_change('line');

create function audit.refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger line_is_never_emptied before truncate on audit.line for each statement execute function audit.refuse_removal();
create trigger about_is_never_emptied before truncate on audit.about for each statement execute function audit.refuse_removal();
create trigger link_is_never_emptied before truncate on audit.link for each statement execute function audit.refuse_removal();
create trigger forgotten_is_never_changed before update or delete or truncate on audit.forgotten
  for each statement execute function audit.refuse_removal();
create trigger verification_is_never_changed before update or delete or truncate on audit.verification
  for each statement execute function audit.refuse_removal();
create trigger seal_is_never_removed before delete or truncate on audit.day_seal
  for each statement execute function audit.refuse_removal();
create trigger closed_seal_is_never_changed before update on audit.day_seal
  for each row when (old.closed) execute function audit.refuse_removal();
