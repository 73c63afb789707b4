-- Which unit keeps the secretariat of the commission, from which day on; the newest row counts.
create table childprotection.commission_office (
  id uuid primary key,
  unit_id uuid not null,
  since date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create trigger office_is_never_changed before update or delete on childprotection.commission_office for each row execute function platform.refuse_change();

create function childprotection.commission_keeps_its_rows() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never removed', tg_table_schema || '.' || tg_table_name;
end $$;

create table childprotection.commission_seat (
  id uuid primary key,
  kind text not null constraint seat_kind_known check (kind in ('PRESIDENT', 'VICE_PRESIDENT', 'MEMBER')),
  represents text not null constraint a_seat_represents_somebody check (length(represents) >= 3),
  position int not null,
  valid_from date not null,
  valid_to date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_seat_ends_after_it_begins check (valid_to >= valid_from),
  constraint one_seat_presides_at_a_time exclude using gist (kind with =, daterange(valid_from, valid_to, '[]') with &&) where (kind <> 'MEMBER')
);
create trigger seat_is_never_removed before delete on childprotection.commission_seat for each row execute function childprotection.commission_keeps_its_rows();

create table childprotection.commission_mandate (
  id uuid primary key,
  seat_id uuid not null references childprotection.commission_seat,
  substitute boolean not null,
  name text not null,
  naming text not null constraint a_mandate_names_its_act check (length(naming) >= 3),
  officer_id uuid,
  valid_from date not null,
  valid_to date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_mandate_ends_after_it_begins check (valid_to >= valid_from),
  constraint mandates_of_a_seat_never_overlap exclude using gist
    (seat_id with =, (substitute::int) with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index commission_mandate_seat_idx on childprotection.commission_mandate (seat_id);
create trigger mandate_is_never_removed before delete on childprotection.commission_mandate for each row execute function childprotection.commission_keeps_its_rows();

-- What the commission is asked to decide, from the proposal to the decision that nobody can contest any more.
create table childprotection.commission_item (
  id uuid primary key,
  version bigint not null,
  case_id uuid constraint item_is_about_a_case references childprotection.child_case,
  unit_id uuid not null,
  proposing_unit_id uuid not null,
  about uuid,
  matter text not null constraint matter_known check (matter in ('PLACEMENT', 'SUPERVISION', 'REPLACEMENT', 'END', 'STAY_AFTER_18', 'REVIEW',
    'CONTRIBUTION', 'DISABILITY', 'FOSTER_ATTESTATION', 'FOSTER_ENDORSEMENT', 'COMPLAINT', 'OTHER')),
  category text constraint category_is_a_letter_of_art_60 check (category in ('A', 'B', 'C', 'D', 'E')),
  reference text not null,
  subject text not null,
  born_on date,
  title text not null,
  proposal text not null,
  proposed_on date not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  state text not null constraint item_state_known check (state in ('PROPOSED', 'RETURNED', 'COMPLETE', 'SCHEDULED', 'DEBATED', 'POSTPONED', 'ADMITTED',
    'REJECTED', 'NUMBERED', 'COMMUNICATED', 'FINAL', 'CONTESTED', 'WITHDRAWN')),
  missing text not null,
  postponed_to date,
  constraint the_commission_decides_only_letters_b_and_e check (matter not in ('PLACEMENT', 'SUPERVISION', 'REPLACEMENT') or category in ('B', 'E')),
  constraint returned_says_what_is_missing check (state <> 'RETURNED' or length(missing) >= 3),
  constraint postponed_says_until_when check (state <> 'POSTPONED' or postponed_to is not null)
);
create index commission_item_state_idx on childprotection.commission_item (state, proposed_on, id);
create index commission_item_case_idx on childprotection.commission_item (case_id);
create trigger item_is_never_removed before delete on childprotection.commission_item for each row execute function childprotection.commission_keeps_its_rows();

-- Who is called about it, what they said before the commission and whether they agree.
create table childprotection.commission_called (
  item_id uuid not null references childprotection.commission_item,
  position int not null,
  name text not null,
  role text not null constraint called_role_known check (role in ('PARENT', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER')),
  address text not null,
  heard text not null default '',
  consent text constraint consent_known check (consent in ('GIVEN', 'REFUSED')),
  said_on date,
  primary key (item_id, position),
  constraint a_consent_has_its_day check ((consent is null) or said_on is not null)
);
create trigger called_is_never_removed before delete on childprotection.commission_called for each row execute function childprotection.commission_keeps_its_rows();

create table childprotection.commission_meeting (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null,
  kind text not null constraint meeting_kind_known check (kind in ('ORDINARY', 'EXTRAORDINARY')),
  reason text not null,
  held_on date not null,
  starts_at text not null constraint starts_at_an_hour check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null,
  ordered_by text not null constraint a_meeting_is_ordered_by_somebody check (length(ordered_by) >= 3),
  state text not null constraint meeting_state_known check (state in ('PLANNED', 'SUMMONED', 'OPEN', 'SUSPENDED', 'CLOSED')),
  current_line_id uuid,
  opened_at timestamptz,
  suspended_at timestamptz,
  closed_at timestamptz,
  not_held text not null,
  minutes text not null,
  secretary text not null,
  changes bigint not null,
  constraint an_extraordinary_meeting_gives_a_reason check (kind = 'ORDINARY' or length(reason) >= 3),
  constraint closed_at_a_moment check ((state = 'CLOSED') = (closed_at is not null)),
  constraint held_or_said_why_not check (state <> 'CLOSED' or opened_at is not null or length(not_held) >= 3)
);
create index commission_meeting_day_idx on childprotection.commission_meeting (held_on desc, starts_at, id);
create trigger meeting_is_never_removed before delete on childprotection.commission_meeting for each row execute function childprotection.commission_keeps_its_rows();

create function childprotection.a_closed_meeting_never_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'CLOSED' then
    raise exception 'a closed meeting never changes';
  end if;
  return new;
end $$;
create trigger a_closed_meeting_never_changes before update on childprotection.commission_meeting
  for each row execute function childprotection.a_closed_meeting_never_changes();

-- Refuses rows of a meeting that is closed.
create function childprotection.only_while_the_meeting_is_not_closed() returns trigger language plpgsql as $$
begin
  if exists (select from childprotection.commission_meeting m where m.id = new.meeting_id and m.state = 'CLOSED') then
    raise exception 'a closed meeting never changes';
  end if;
  return new;
end $$;

-- A matter on the agenda of one meeting, and what became of it there.
create table childprotection.commission_line (
  id uuid primary key,
  meeting_id uuid not null references childprotection.commission_meeting,
  item_id uuid not null references childprotection.commission_item,
  position int not null,
  taken_off boolean not null default false,
  debate text not null default '',
  debated_at timestamptz,
  outcome text constraint outcome_known check (outcome in ('ADMITTED', 'REJECTED', 'POSTPONED')),
  votes_for int,
  votes_against int,
  abstained int,
  quorum_present int,
  quorum_needed int,
  presided boolean,
  by_tie_rule boolean,
  reason text not null default '',
  new_date date,
  concluded_at timestamptz,
  constraint a_matter_stands_once_on_an_agenda unique (meeting_id, item_id),
  constraint no_decision_without_quorum check (outcome is null or outcome = 'POSTPONED'
    or (quorum_present is not null and quorum_needed is not null and quorum_present >= quorum_needed and presided)),
  constraint admitted_by_more_votes_or_by_the_rule check (outcome is distinct from 'ADMITTED' or votes_for > votes_against or by_tie_rule),
  constraint postponed_says_why_and_when check (outcome is distinct from 'POSTPONED' or (length(reason) >= 3 and new_date is not null)),
  constraint concluded_with_an_outcome check ((outcome is null) = (concluded_at is null))
);
create index commission_line_item_idx on childprotection.commission_line (item_id);
create index commission_line_order_idx on childprotection.commission_line (meeting_id, position);
create trigger line_is_never_removed before delete on childprotection.commission_line for each row execute function childprotection.commission_keeps_its_rows();
create trigger line_of_a_closed_meeting before insert or update on childprotection.commission_line
  for each row execute function childprotection.only_while_the_meeting_is_not_closed();

create table childprotection.commission_summons (
  id uuid primary key,
  meeting_id uuid not null references childprotection.commission_meeting,
  line_id uuid references childprotection.commission_line,
  place int not null,
  addressee text not null,
  role text not null constraint summoned_role_known check (role in ('MEMBER', 'PARENT', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER')),
  address text not null,
  way text constraint summons_way_known check (way in ('REGISTERED_LETTER', 'BY_HAND', 'PHONE', 'POSTING')),
  sent_on date,
  proof text not null default '',
  reason text not null default '',
  recorded_by_name text not null default '',
  constraint sent_in_a_way_on_a_day check ((way is null) = (sent_on is null)),
  constraint a_summons_has_its_proof check (way is null or length(proof) >= 3),
  constraint an_exceptional_summons_gives_a_reason check (way is null or way not in ('PHONE', 'POSTING') or length(reason) >= 3)
);
create index commission_summons_meeting_idx on childprotection.commission_summons (meeting_id);
create index commission_summons_line_idx on childprotection.commission_summons (line_id);
create trigger summons_is_never_removed before delete on childprotection.commission_summons for each row execute function childprotection.commission_keeps_its_rows();
create trigger summons_of_a_closed_meeting before insert or update on childprotection.commission_summons
  for each row execute function childprotection.only_while_the_meeting_is_not_closed();

create table childprotection.commission_presence (
  id uuid primary key,
  meeting_id uuid not null references childprotection.commission_meeting,
  seat_id uuid not null references childprotection.commission_seat,
  mandate_id uuid not null references childprotection.commission_mandate,
  name text not null,
  arrived_at timestamptz not null,
  left_at timestamptz,
  constraint whoever_leaves_came_before check (left_at > arrived_at),
  constraint one_person_sits_on_a_seat exclude using gist (meeting_id with =, seat_id with =, tstzrange(arrived_at, left_at) with &&)
);
create index commission_presence_meeting_idx on childprotection.commission_presence (meeting_id);
create index commission_presence_seat_idx on childprotection.commission_presence (seat_id);
create index commission_presence_mandate_idx on childprotection.commission_presence (mandate_id);
create trigger presence_is_never_removed before delete on childprotection.commission_presence for each row execute function childprotection.commission_keeps_its_rows();
create trigger presence_at_a_closed_meeting before insert or update on childprotection.commission_presence
  for each row execute function childprotection.only_while_the_meeting_is_not_closed();

-- Who abstains from a matter for a conflict of interest.
create table childprotection.commission_interest (
  line_id uuid not null references childprotection.commission_line,
  seat_id uuid not null references childprotection.commission_seat,
  name text not null,
  reason text not null constraint an_interest_gives_a_reason check (length(reason) >= 3),
  told_at timestamptz not null,
  primary key (line_id, seat_id)
);
create index commission_interest_seat_idx on childprotection.commission_interest (seat_id);
create function childprotection.an_interest_is_told_before_the_result() returns trigger language plpgsql as $$
begin
  if exists (select from childprotection.commission_line l join childprotection.commission_meeting m on m.id = l.meeting_id
      where l.id = new.line_id and (l.outcome is not null or m.state = 'CLOSED')) then
    raise exception 'an interest is told before the result';
  end if;
  return new;
end $$;
create trigger an_interest_is_told_before_the_result before insert on childprotection.commission_interest
  for each row execute function childprotection.an_interest_is_told_before_the_result();
create trigger interest_is_never_changed before update or delete on childprotection.commission_interest for each row execute function platform.refuse_change();

-- One vote of a seat about a matter; the secretary has none.
create table childprotection.commission_vote (
  line_id uuid not null references childprotection.commission_line,
  seat_id uuid not null references childprotection.commission_seat,
  mandate_id uuid not null references childprotection.commission_mandate,
  name text not null,
  choice text not null constraint choice_known check (choice in ('FOR', 'AGAINST', 'ABSTAINS')),
  opinion text not null,
  cast_at timestamptz not null,
  primary key (line_id, seat_id)
);
create index commission_vote_seat_idx on childprotection.commission_vote (seat_id);
create index commission_vote_mandate_idx on childprotection.commission_vote (mandate_id);
create trigger vote_is_never_removed before delete on childprotection.commission_vote for each row execute function childprotection.commission_keeps_its_rows();

create function childprotection.a_vote_is_cast_by_whoever_is_present() returns trigger language plpgsql as $$
begin
  if exists (select from childprotection.commission_line l join childprotection.commission_meeting m on m.id = l.meeting_id
      where l.id = new.line_id and (l.outcome is not null or m.state <> 'OPEN')) then
    raise exception 'votes are cast in an open meeting, before the result';
  end if;
  if exists (select from childprotection.commission_interest i where i.line_id = new.line_id and i.seat_id = new.seat_id) then
    raise exception 'whoever has a conflict of interest does not vote';
  end if;
  if not exists (select from childprotection.commission_line l join childprotection.commission_presence p on p.meeting_id = l.meeting_id
      where l.id = new.line_id and p.seat_id = new.seat_id and p.mandate_id = new.mandate_id and p.left_at is null) then
    raise exception 'a vote is cast by whoever is present';
  end if;
  return new;
end $$;
create trigger a_vote_is_cast_by_whoever_is_present before insert or update on childprotection.commission_vote
  for each row execute function childprotection.a_vote_is_cast_by_whoever_is_present();

-- A resolution, drafted from the minutes; a cancelled number is kept.
create table childprotection.commission_resolution (
  id uuid primary key,
  version bigint not null,
  item_id uuid not null references childprotection.commission_item,
  line_id uuid not null references childprotection.commission_line,
  state text not null constraint resolution_state_known check (state in ('DRAFT', 'NUMBERED', 'CANCELLED')),
  number int,
  year int,
  dated_on date,
  facts text not null,
  legal_basis text not null,
  solution text not null,
  effects text not null,
  obligations text not null,
  contribution text not null,
  appeal_way text not null,
  appeal_term text not null,
  signed_by text not null,
  secretary text not null,
  composition text not null,
  heard text not null,
  voting text not null,
  cancelled_reason text not null,
  cancelled_at timestamptz,
  final_on date,
  constraint numbered_on_a_day check ((state = 'DRAFT') = (number is null) and (number is null) = (dated_on is null) and (number is null) = (year is null)),
  constraint numbered_says_what_was_decided check (number is null or (length(facts) >= 3 and length(legal_basis) >= 3 and length(solution) >= 3
    and length(appeal_way) >= 3 and length(appeal_term) >= 3 and length(composition) >= 3 and length(signed_by) >= 3)),
  constraint cancelled_gives_a_reason check ((state = 'CANCELLED') = (length(cancelled_reason) >= 3)),
  constraint a_number_of_the_year_is_given_once unique (year, number)
);
create index commission_resolution_line_idx on childprotection.commission_resolution (line_id);
create unique index one_resolution_of_a_matter_in_force on childprotection.commission_resolution (item_id) where state <> 'CANCELLED';
create index commission_resolution_item_idx on childprotection.commission_resolution (item_id);
create trigger resolution_is_never_removed before delete on childprotection.commission_resolution for each row execute function childprotection.commission_keeps_its_rows();

create function childprotection.a_numbered_resolution_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'CANCELLED' or (old.number is not null and 
      (old.number, old.year, old.dated_on, old.composition, old.heard, old.voting, old.facts, old.legal_basis, old.solution, old.effects,
        old.obligations, old.contribution, old.appeal_way, old.appeal_term, old.signed_by, old.secretary) is distinct from
      (new.number, new.year, new.dated_on, new.composition, new.heard, new.voting, new.facts, new.legal_basis, new.solution, new.effects,
        new.obligations, new.contribution, new.appeal_way, new.appeal_term, new.signed_by, new.secretary)) then
    raise exception 'a numbered resolution never changes';
  end if;
  return new;
end $$;
create trigger a_numbered_resolution_stays before update on childprotection.commission_resolution for each row execute function childprotection.a_numbered_resolution_stays();

create table childprotection.commission_communication (
  id uuid primary key,
  resolution_id uuid not null references childprotection.commission_resolution,
  place int not null,
  addressee text not null,
  address text not null,
  way text constraint communication_way_known check (way in ('REGISTERED_LETTER', 'BY_HAND', 'POSTING', 'ELECTRONIC')),
  sent_on date,
  received_on date,
  proof text not null default '',
  constraint communicated_in_a_way_on_a_day check ((way is null) = (sent_on is null)),
  constraint received_after_it_was_sent check (received_on >= sent_on)
);
create index commission_communication_resolution_idx on childprotection.commission_communication (resolution_id, place);
create trigger communication_is_never_removed before delete on childprotection.commission_communication for each row execute function childprotection.commission_keeps_its_rows();

create table childprotection.commission_appeal (
  id uuid primary key,
  resolution_id uuid not null references childprotection.commission_resolution,
  by_whom text not null,
  court text not null,
  file_number text not null,
  made_on date not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index commission_appeal_resolution_idx on childprotection.commission_appeal (resolution_id);
create trigger appeal_is_never_changed before update or delete on childprotection.commission_appeal for each row execute function platform.refuse_change();

-- A consent withdrawn after the resolution: the resolution stays, and somebody must look at it.
create table childprotection.commission_withdrawal (
  id uuid primary key,
  item_id uuid not null references childprotection.commission_item,
  name text not null,
  withdrawn_on date not null,
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  settled text not null default '',
  settled_by_name text not null default '',
  settled_at timestamptz,
  constraint settled_says_how check ((settled_at is null) = (length(settled) < 3))
);
create index commission_withdrawal_item_idx on childprotection.commission_withdrawal (item_id);
create index commission_withdrawal_open_idx on childprotection.commission_withdrawal (recorded_at) where settled_at is null;
create trigger withdrawal_is_never_removed before delete on childprotection.commission_withdrawal for each row execute function childprotection.commission_keeps_its_rows();
