-- What somebody told: one row per signal, never removed.
create table intake.referral (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  entry_id uuid not null references intake.entry constraint an_entry_is_one_referral unique,
  number text not null,
  registered_at timestamptz not null,
  registered_on date not null,
  registry_unit_id uuid not null,
  registered_by uuid not null,
  registered_by_name text not null,
  title text not null,
  sheet jsonb not null,
  matter text generated always as (sheet ->> 'matter') stored
    constraint matter_known check (matter in ('CHILD', 'ADULT', 'ELDERLY', 'DOMESTIC_VIOLENCE')),
  source text generated always as (sheet ->> 'source') stored constraint source_is_said check (source is not null),
  search_text text not null,
  accused_officer_id uuid,
  urgency text not null constraint urgency_known check (urgency in ('IMMEDIATE', 'URGENT', 'STANDARD')),
  triage_reason text,
  triage_by uuid,
  triage_by_name text,
  triage_at timestamptz,
  stage text not null constraint referral_stage_known
    check (stage in ('REGISTERED', 'TRIAGED', 'TAKEN_OVER', 'ROUTED', 'HANDED_OVER', 'ATTACHED', 'CLOSED')),
  unit_id uuid not null,
  responsible_id uuid,
  offer_unit_id uuid,
  offer_officer_id uuid,
  offer_reason text,
  attached_context text,
  attached_id uuid,
  attached_number text,
  attached_path text,
  attached_on date,
  routing_id uuid,
  answered_at timestamptz,
  respond_by timestamptz,
  acted_at timestamptz,
  notified_at timestamptz,
  closing_outcome text constraint outcome_known
    check (closing_outcome in ('CONFIRMED', 'NOT_CONFIRMED', 'AT_RISK', 'SUSPICION', 'OUT_OF_COMPETENCE', 'DUPLICATE')),
  closing_reason text,
  closing_without_action text,
  closing_on date,
  closing_by uuid,
  closing_by_name text,
  constraint triage_gives_a_reason check ((triage_by is null) = (triage_reason is null) and (triage_reason is null or length(triage_reason) >= 3)),
  constraint nothing_is_closed_without_triage check (stage <> 'CLOSED' or triage_by is not null),
  constraint urgent_is_closed_after_action check (stage <> 'CLOSED' or urgency = 'STANDARD' or acted_at is not null
    or length(closing_without_action) >= 3),
  constraint closed_with_an_outcome check ((stage = 'CLOSED') = (closing_outcome is not null)
    and (closing_outcome is null) = (closing_reason is null)),
  constraint attached_to_something check (stage not in ('ATTACHED', 'HANDED_OVER') or attached_id is not null),
  constraint taken_over_by_somebody check (stage <> 'TAKEN_OVER' or responsible_id is not null),
  constraint the_accused_is_not_responsible check (responsible_id is null or responsible_id is distinct from accused_officer_id),
  constraint a_transfer_gives_a_reason check ((offer_unit_id is null) = (offer_reason is null))
);
create index referral_order_idx on intake.referral (registered_at desc, number desc);
create index referral_waiting_idx on intake.referral (unit_id, urgency, registered_at) where stage in ('REGISTERED', 'TRIAGED');
create index referral_responsible_idx on intake.referral (responsible_id) where responsible_id is not null;
create index referral_attached_idx on intake.referral (attached_id) where attached_id is not null;
create index referral_routing_idx on intake.referral (routing_id) where routing_id is not null;
create index referral_search_idx on intake.referral using gin (search_text gin_trgm_ops);

create function intake.refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger referral_is_never_removed before delete on intake.referral for each row execute function intake.refuse_removal();

-- Whom a referral is about, to find the same person in another one.
create table intake.referral_subject (
  referral_id uuid not null references intake.referral,
  position int not null,
  person_id uuid,
  name text not null,
  folded text not null,
  born_on date,
  cnp text constraint subject_cnp_has_13_digits check (cnp ~ '^[0-9]{13}$'),
  primary key (referral_id, position)
);
create index referral_subject_person_idx on intake.referral_subject (person_id) where person_id is not null;
create index referral_subject_cnp_idx on intake.referral_subject (cnp) where cnp is not null;
create index referral_subject_name_idx on intake.referral_subject (folded, born_on);
create trigger subject_is_never_removed before delete on intake.referral_subject for each row execute function intake.refuse_removal();

-- Who told, kept apart from what was told.
create table intake.reporter (
  referral_id uuid primary key references intake.referral,
  name text not null,
  profession text not null,
  contact text not null,
  secret boolean not null
);
create trigger reporter_is_never_changed before update or delete on intake.reporter for each row execute function platform.refuse_change();

-- What was done on the place, and whom one told; completed by a further line, never changed.
create table intake.field_action (
  id uuid primary key,
  referral_id uuid not null references intake.referral,
  kind text not null constraint action_kind_known check (kind in ('INTERVENTION', 'CALL', 'EVALUATION', 'NOTICE', 'OTHER')),
  dispatched_at timestamptz,
  performed_at timestamptz not null,
  ended_at timestamptz,
  team text[] not null,
  police boolean not null,
  entry_refused boolean not null,
  minors_present boolean not null,
  found text not null,
  measures text not null,
  addressee text not null,
  reference text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_team_has_two_members check (kind <> 'INTERVENTION' or cardinality(team) >= 2),
  constraint refused_entry_calls_police check (not entry_refused or police),
  constraint a_notice_names_addressee_and_number check (kind <> 'NOTICE' or (addressee <> '' and reference <> '')),
  constraint an_action_says_what_was_found check (kind = 'NOTICE' or length(found) >= 3),
  constraint an_action_ends_after_it_begins check (ended_at >= performed_at),
  constraint a_team_leaves_before_it_arrives check (dispatched_at <= performed_at)
);
create index field_action_referral_idx on intake.field_action (referral_id, performed_at);
create trigger field_action_is_never_changed before update or delete on intake.field_action for each row execute function platform.refuse_change();

-- Everything that happened to a referral, in words of the institution.
create table intake.referral_step (
  referral_id uuid not null references intake.referral,
  position int not null,
  kind text not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (referral_id, position)
);
create trigger referral_step_is_never_changed before update or delete on intake.referral_step for each row execute function platform.refuse_change();

comment on column intake.referral.title is 'What it is about without any name, for those who may not see names';
comment on column intake.referral.sheet is 'The signal sheet; the identity of whoever told stands in intake.reporter';
comment on column intake.referral.respond_by is 'The nearest end of its open terms, as the register of deadlines has it';
comment on column intake.referral.accused_officer_id is 'The officer accused, who sees nothing of it';

-- Where something that came in was routed to, and what the context answered.
create table intake.routing (
  id uuid primary key,
  entry_id uuid not null references intake.entry,
  kind text not null constraint routing_kind_known check (kind in ('REFERRAL', 'REQUEST', 'PETITION')),
  context text not null,
  unit_id uuid not null,
  what text not null,
  routed_by uuid not null,
  routed_by_name text not null,
  routed_at timestamptz not null,
  state text not null
    constraint routing_state_known check (state in ('WAITING', 'TAKEN_OVER', 'ATTACHED', 'REFUSED', 'DONE', 'WITHDRAWN')),
  answered_at timestamptz,
  answered_by uuid,
  answer text not null default '',
  case_context text,
  case_id uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint withdrawn_gives_a_reason check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index routing_entry_idx on intake.routing (entry_id, routed_at desc);
