-- The yearly list of priorities (lista de priorități), edition by edition: drawn up, approved by the commission, published, challenged, final.
create table financialaid.housing_list (
  id uuid primary key,
  one_time_key uuid not null,
  year int not null,
  kind text not null,
  edition int not null,
  day date not null,
  grid_id uuid not null references financialaid.housing_grid (id),
  tie_break text not null,
  state text not null,
  drawn_by uuid not null,
  drawn_by_name text not null,
  drawn_at timestamptz not null,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  minutes text not null default '',
  members text not null default '',
  published_on date,
  published_by_name text,
  contest_until date,
  final_on date,
  final_by_name text,
  constraint list_is_drawn_once unique (one_time_key),
  constraint edition_of_a_year_is_one unique (year, kind, edition),
  constraint list_kind_is_known check (kind in ('SOCIAL', 'EVACUATED')),
  constraint list_state_is_known check (state in ('DRAWN', 'APPROVED', 'PUBLISHED', 'FINAL', 'REPLACED', 'DISCARDED')),
  constraint who_drew_a_list_does_not_approve_it check (approved_by is null or approved_by <> drawn_by),
  constraint approved_list_names_who_and_minutes check (num_nonnulls(approved_by, approved_by_name, approved_at) in (0, 3) and (approved_by is null) = (minutes = '') and (approved_by is null) = (members = '')),
  constraint only_an_approved_list_is_published check (published_on is null or approved_by is not null),
  constraint published_list_can_be_challenged check (num_nonnulls(published_on, published_by_name, contest_until) in (0, 3) and (state not in ('PUBLISHED', 'FINAL', 'REPLACED') or published_on is not null)),
  constraint only_a_published_list_becomes_final check (num_nonnulls(final_on, final_by_name) in (0, 2) and (final_on is null or final_on > contest_until))
);
create index housing_list_grid_idx on financialaid.housing_list (grid_id);
create unique index one_list_counts_a_year on financialaid.housing_list (year, kind) where state in ('PUBLISHED', 'FINAL');
create unique index one_list_is_in_work on financialaid.housing_list (year, kind) where state in ('DRAWN', 'APPROVED');

create function financialaid.keep_housing_list() returns trigger language plpgsql as $$
declare
  changeable constant text[] := array['state', 'approved_by', 'approved_by_name', 'approved_at', 'minutes', 'members', 'published_on', 'published_by_name', 'contest_until', 'final_on', 'final_by_name'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - changeable <> to_jsonb(old) - changeable
      or old.published_on is not null and (to_jsonb(new) - array['state', 'final_on', 'final_by_name'] <> to_jsonb(old) - array['state', 'final_on', 'final_by_name']) then
    raise exception 'a published list of priorities never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_list_of_priorities_is_kept before update or delete on financialaid.housing_list
  for each row execute function financialaid.keep_housing_list();

-- A place on a list, or why there is none; with the assessment it rests on.
create table financialaid.housing_list_line (
  list_id uuid not null references financialaid.housing_list (id),
  file_id uuid not null,
  file_number text not null,
  registered_on date not null,
  place int,
  points int not null,
  rooms int not null,
  decided text not null,
  reasons text not null,
  assessment jsonb not null,
  primary key (list_id, file_id),
  constraint a_place_is_given_once unique (list_id, place),
  constraint without_a_place_there_is_a_reason check ((place is null) = (reasons <> '') and (place is null) = (decided = '')),
  constraint place_on_a_list_is_counted_from_one check (place is null or place >= 1)
);
create index housing_list_line_file_idx on financialaid.housing_list_line (file_id);
create trigger a_place_on_a_list_is_kept before update or delete on financialaid.housing_list_line for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'assessment');

-- A challenge of a published list (contestație).
create table financialaid.housing_challenge (
  id uuid primary key,
  one_time_key uuid not null,
  list_id uuid not null,
  file_id uuid not null,
  lodged_on date not null,
  grounds text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  state text not null,
  answer text not null default '',
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  constraint challenge_is_entered_once unique (one_time_key),
  constraint challenge_is_of_a_place foreign key (list_id, file_id) references financialaid.housing_list_line (list_id, file_id),
  constraint challenge_state_is_known check (state in ('OPEN', 'UPHELD', 'REJECTED')),
  constraint decided_challenge_names_who_and_why check ((state = 'OPEN') = (decided_by is null) and num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3) and (state = 'OPEN') = (answer = '')),
  constraint who_enters_a_challenge_does_not_decide_it check (decided_by is null or decided_by <> entered_by)
);
create index housing_challenge_place_idx on financialaid.housing_challenge (list_id, file_id);

create function financialaid.add_to_drawn_lists_only() returns trigger language plpgsql as $$
begin
  if not exists (select from financialaid.housing_list l where l.id = new.list_id and l.state = 'DRAWN') then
    raise exception 'places are added only to a list that is being drawn up' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger places_are_added_to_drawn_lists_only before insert on financialaid.housing_list_line
  for each row execute function financialaid.add_to_drawn_lists_only();
