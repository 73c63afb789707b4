-- An admission campaign of all nurseries for one school year (campania de înscriere).
create table services.campaign (
  id uuid primary key,
  one_time_key uuid not null constraint a_campaign_form_is_taken_once unique,
  school_year int not null constraint campaign_year_is_a_year check (school_year between 2000 and 2100),
  stage text not null constraint campaign_stage_known check (stage in ('STAGE_1', 'STAGE_2', 'ADJUSTMENT')),
  year_starts_on date not null,
  filing_from date not null,
  filing_until date not null,
  act text not null constraint a_campaign_rests_on_an_act check (length(act) >= 3),
  state text not null constraint campaign_state_known check (state in ('OPEN', 'RANKED', 'PUBLISHED', 'FINAL', 'CLOSED')),
  edition int not null default 0,
  ranked_by uuid,
  published_on date,
  challenge_until date,
  final_on date,
  version bigint not null,
  constraint one_campaign_of_a_stage unique (school_year, stage),
  constraint filing_ends_after_it_begins check (filing_until >= filing_from),
  constraint a_published_list_may_be_challenged check (state not in ('PUBLISHED', 'FINAL', 'CLOSED') or num_nulls(published_on, challenge_until) = 0),
  constraint a_final_list_has_its_day check (state not in ('FINAL', 'CLOSED') or final_on is not null)
);

-- The file of one child at a nursery, from the request to the leaving (dosarul copilului la creșă).
create table services.nursery_file (
  id uuid primary key,
  one_time_key uuid not null constraint a_nursery_request_is_taken_once unique,
  number int not null,
  year int not null,
  child_id uuid not null,
  parent_id uuid not null,
  born_on date not null,
  campaign_id uuid not null references services.campaign,
  unit_id uuid not null,
  nursery_id uuid not null references services.service_unit,
  responsible_id uuid,
  options uuid[] not null constraint a_request_names_nurseries check (cardinality(options) between 1 and 10),
  age text not null constraint file_age_known check (age in ('SMALL', 'MIDDLE', 'BIG')),
  programme text not null constraint file_programme_known check (programme in ('NORMAL', 'EXTENDED', 'WEEKLY')),
  requested_on date not null,
  request_number text not null,
  state text not null constraint nursery_state_known check (state in ('REQUESTED', 'WAITING', 'OFFERED', 'ENROLLED', 'WARNED', 'REFUSED', 'DECLINED', 'CANCELLED',
    'WITHDRAWN', 'LEFT')),
  family_parent_one text not null,
  family_parent_two text not null,
  family_returns_on date,
  family_sibling_at_address boolean not null,
  family_children_in_care int not null constraint children_in_care_are_counted check (family_children_in_care between 0 and 20),
  family_social_case boolean not null,
  family_orphan text not null constraint orphan_known check (family_orphan in ('NO', 'OF_ONE', 'OF_BOTH')),
  family_in_placement boolean not null,
  family_sibling_in_unit boolean not null,
  family_medical_document boolean not null,
  criterion int,
  points int,
  offered_on date,
  confirm_until date,
  contract_number text,
  contract_on date,
  ended_on date,
  end_reason text,
  end_note text not null default '',
  registered_by uuid not null,
  registered_by_name text not null,
  registered_at timestamptz not null,
  erased boolean not null default false,
  revision bigint not null,
  version bigint not null,
  constraint nursery_number_once_a_year unique (year, number),
  constraint an_offer_has_its_days check (state <> 'OFFERED' or num_nulls(offered_on, confirm_until) = 0),
  constraint an_enrolled_child_has_a_contract check (state not in ('ENROLLED', 'WARNED', 'WITHDRAWN', 'LEFT') or num_nulls(contract_number, contract_on) = 0),
  constraint an_ended_file_has_its_day check ((state in ('REFUSED', 'DECLINED', 'CANCELLED', 'WITHDRAWN', 'LEFT')) = (ended_on is not null))
);
create unique index one_open_nursery_file_per_child on services.nursery_file (child_id)
  where state not in ('REFUSED', 'DECLINED', 'CANCELLED', 'WITHDRAWN', 'LEFT');
create index nursery_file_child_idx on services.nursery_file (child_id);
create index nursery_file_parent_idx on services.nursery_file (parent_id);
create index nursery_file_unit_idx on services.nursery_file (unit_id, state);
create index nursery_file_nursery_idx on services.nursery_file (nursery_id, state);
create index nursery_file_campaign_idx on services.nursery_file (campaign_id, state);
create index nursery_file_order_idx on services.nursery_file (year desc, number desc);

-- What points were given for, at each ranking; frozen.
create table services.point_line (
  file_id uuid not null references services.nursery_file,
  edition int not null,
  position int not null,
  rule text not null,
  points int not null,
  parameter_value_id uuid,
  primary key (file_id, edition, position)
);

-- What a ranking came to for each request; frozen. The published list is read from here.
create table services.ranking (
  campaign_id uuid not null references services.campaign,
  edition int not null,
  file_id uuid not null references services.nursery_file,
  nursery_id uuid not null references services.service_unit,
  age text not null,
  place int not null constraint rank_counts_from_one check (place >= 1),
  criterion int not null,
  points int not null,
  option int,
  outcome text not null constraint ranking_outcome_known check (outcome in ('ADMITTED', 'WAITING')),
  primary key (campaign_id, edition, file_id),
  constraint an_admitted_request_has_an_option check ((outcome = 'ADMITTED') = (option is not null))
);
create index ranking_file_idx on services.ranking (file_id);
create index ranking_nursery_idx on services.ranking (nursery_id);

create table services.challenge (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  campaign_id uuid not null references services.campaign,
  filed_on date not null,
  grounds text not null constraint a_challenge_gives_grounds check (length(grounds) >= 3),
  outcome text constraint challenge_outcome_known check (outcome in ('ADMITTED', 'REJECTED')),
  reason text,
  decided_on date,
  decided_by uuid,
  decided_by_name text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_challenge_is_filed_once unique (file_id, campaign_id),
  constraint a_settled_challenge_says_why check (num_nulls(outcome, reason, decided_on, decided_by, decided_by_name) in (0, 5)),
  constraint a_challenge_is_settled_after_it_came check (decided_on >= filed_on)
);
create index challenge_campaign_idx on services.challenge (campaign_id);

create table services.nursery_paper (
  file_id uuid not null references services.nursery_file,
  position int not null,
  kind text not null,
  paper text not null constraint a_paper_is_named check (length(paper) >= 2),
  dated_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (file_id, position)
);

-- The place of a child in a group (locul în grupă), day by day.
create table services.nursery_place (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  child_id uuid not null,
  group_id uuid not null references services.service_group,
  from_on date not null,
  until_on date,
  constraint a_place_ends_after_it_begins check (until_on >= from_on),
  constraint a_child_has_one_place_at_a_time exclude using gist (child_id with =, daterange(from_on, until_on, '[]') with &&)
);
create index nursery_place_file_idx on services.nursery_place (file_id, from_on);
create index nursery_place_group_idx on services.nursery_place (group_id, from_on);

create function services.hold_group_size() returns trigger language plpgsql as $$
declare most int; there int;
begin
  select g.places into most from services.service_group g where g.id = new.group_id for update;
  select count(*) into there from services.nursery_place p where p.group_id = new.group_id
    and daterange(p.from_on, p.until_on, '[]') && daterange(new.from_on, new.until_on, '[]');
  if there > most then
    raise exception 'a_group_is_never_above_its_places: % of %', there, most using errcode = 'check_violation', constraint = 'a_group_is_never_above_its_places';
  end if;
  return null;
end $$;
create constraint trigger a_group_is_never_above_its_places after insert or update on services.nursery_place
  for each row execute function services.hold_group_size();

-- Health of a child, for those who look after it; the newest counts.
create table services.nursery_health (
  file_id uuid not null references services.nursery_file,
  position int not null,
  allergies text not null,
  diet text not null,
  vaccinations text not null,
  doctor text not null,
  contacts text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (file_id, position)
);
create table services.health_note (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  issued_on date not null,
  issuer text not null constraint a_note_names_its_doctor check (length(issuer) >= 2),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index health_note_file_idx on services.health_note (file_id, issued_on);

-- Who may take the child home (persoane autorizate), and who did.
create table services.pickup_person (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  name text not null constraint who_takes_a_child_is_named check (length(name) >= 3),
  identity_paper text not null constraint who_takes_a_child_shows_a_paper check (length(identity_paper) >= 3),
  from_on date not null,
  until_on date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint authorisation_ends_after_it_begins check (until_on >= from_on),
  constraint pickup_person_of_file unique (file_id, id)
);
create table services.child_release (
  file_id uuid not null,
  day date not null,
  pickup_id uuid not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (file_id, day),
  constraint a_child_leaves_only_with_a_listed_person foreign key (file_id, pickup_id) references services.pickup_person (file_id, id)
);
create index child_release_person_idx on services.child_release (file_id, pickup_id);

-- Attendance (catalogul de prezență): marks are only added, the last turn of a day counts.
create table services.attendance (
  file_id uuid not null references services.nursery_file,
  day date not null,
  turn int not null constraint turns_count_from_one check (turn >= 1),
  mark text not null constraint mark_known check (mark in ('PRESENT', 'LATE', 'ABSENT_MEDICAL', 'ABSENT_MOTIVATED', 'ABSENT', 'SENT_HOME')),
  note text not null default '',
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (file_id, day, turn)
);
create index attendance_day_idx on services.attendance (day, file_id);

-- Income and reductions by which the contribution is counted; the newest that fits the month counts.
create table services.family_income (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  from_month date not null constraint income_counts_from_a_month check (extract(day from from_month) = 1),
  per_member bigint not null constraint income_is_counted check (per_member >= 0),
  paper text not null constraint income_rests_on_a_paper check (length(paper) >= 2),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index family_income_file_idx on services.family_income (file_id, from_month);
create table services.reduction (
  id uuid primary key,
  file_id uuid not null references services.nursery_file,
  kind text not null constraint reduction_kind_known check (kind in ('SIBLING', 'PLACEMENT', 'DISABILITY', 'SOCIAL_AID', 'SOCIAL_CASE')),
  from_month date not null constraint reduction_counts_from_a_month check (extract(day from from_month) = 1),
  until_month date,
  paper text not null constraint reduction_rests_on_a_paper check (length(paper) >= 2),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint reduction_ends_after_it_begins check (until_month >= from_month)
);
create index reduction_file_idx on services.reduction (file_id, from_month);

-- The closed statement of a nursery for one month; never changed.
create table services.statement (
  nursery_id uuid not null references services.service_unit,
  month date not null constraint a_statement_is_of_a_month check (extract(day from month) = 1),
  closed_at timestamptz not null,
  closed_by uuid not null,
  closed_by_name text not null,
  children int not null,
  days int not null,
  due bigint not null,
  primary key (nursery_id, month)
);
create table services.statement_line (
  nursery_id uuid not null,
  month date not null,
  file_id uuid not null references services.nursery_file,
  unit_id uuid not null,
  position int not null,
  number text not null,
  child text not null,
  present int not null,
  medical int not null,
  absent int not null,
  cost bigint not null,
  share text not null,
  contribution bigint not null,
  adjusted bigint not null,
  due bigint not null,
  steps jsonb not null,
  primary key (nursery_id, month, file_id),
  constraint due_is_contribution_and_adjustment check (due = contribution + adjusted),
  constraint statement_line_of_statement foreign key (nursery_id, month) references services.statement
);
create index statement_line_file_idx on services.statement_line (file_id, month);

create table services.adjustment (
  id uuid primary key,
  one_time_key uuid not null constraint an_adjustment_form_is_taken_once unique,
  file_id uuid not null references services.nursery_file,
  about_month date not null,
  amount bigint not null constraint an_adjustment_changes_something check (amount <> 0),
  reason text not null constraint an_adjustment_gives_its_reason check (length(reason) >= 3),
  statement_month date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index adjustment_file_idx on services.adjustment (file_id);

-- Money received (chitanțe); one that was wrong is cancelled by another, never removed.
create table services.receipt (
  id uuid primary key,
  one_time_key uuid not null constraint a_receipt_form_is_taken_once unique,
  file_id uuid not null references services.nursery_file,
  paid_on date not null,
  way text not null constraint way_of_paying_known check (way in ('CASH', 'BANK', 'CARD', 'TICKET')),
  number text not null constraint a_receipt_has_a_number check (length(number) >= 1),
  amount bigint not null constraint a_receipt_is_about_money check (amount <> 0),
  cancels_id uuid constraint a_receipt_is_cancelled_once unique references services.receipt,
  note text not null default '',
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint only_a_cancellation_takes_back check ((cancels_id is null) = (amount > 0))
);
create index receipt_file_idx on services.receipt (file_id, paid_on);

create table services.nursery_line (
  file_id uuid not null references services.nursery_file,
  position int not null,
  act text not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (file_id, position)
);

create function services.hold_closed_month() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('services statement ' || (select f.nursery_id from services.nursery_file f where f.id = new.file_id), 0));
  if exists (select from services.nursery_file f join services.statement s on s.nursery_id = f.nursery_id
      where f.id = new.file_id and s.month = date_trunc('month', new.day)::date) then
    raise exception 'attendance_of_a_closed_month_is_locked' using errcode = 'check_violation', constraint = 'attendance_of_a_closed_month_is_locked';
  end if;
  return new;
end $$;
create trigger attendance_of_a_closed_month_is_locked before insert on services.attendance for each row execute function services.hold_closed_month();

create function services.keep_row() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % stay as they are', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger statement_is_never_changed before update or delete on services.statement for each row execute function services.keep_row();
create trigger point_line_is_never_changed before update or delete on services.point_line for each row execute function services.keep_row();
create trigger ranking_is_never_changed before update or delete on services.ranking for each row execute function services.keep_row();
create trigger attendance_is_never_changed before update on services.attendance for each row execute function services.keep_row();
create trigger receipt_is_never_removed before delete on services.receipt for each row execute function services.keep_row();
create trigger statement_line_is_never_removed before delete on services.statement_line for each row execute function services.keep_row();
create trigger nursery_file_is_never_removed before delete on services.nursery_file for each row execute function services.keep_row();

-- What this module pointed to the survivor of a merge of persons, as it was and as it became.
create table services.merge (
  id uuid constraint merge_pk primary key,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  told_at timestamptz not null
);
create table services.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references services.merge,
  table_name text not null,
  row_key text not null,
  column_name text not null,
  kind text not null constraint merge_item_kind_known check (kind in ('MOVED', 'STAYED', 'ADDED')),
  before jsonb,
  after jsonb,
  group_key text not null default '',
  to_absorbed boolean,
  constraint merge_item_pk primary key (merge_id, table_name, row_key, column_name)
);

-- What was erased with the file of its case, by whose approval.
create table services.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on services.erasure for each row execute function platform.refuse_change();

comment on table services.nursery_file is 'The file of one child at a nursery; a child has one open file at most';
comment on table services.ranking is 'What each ranking came to; the published list bears numbers of requests, never names';
comment on table services.receipt is 'Contributions received from parents';
