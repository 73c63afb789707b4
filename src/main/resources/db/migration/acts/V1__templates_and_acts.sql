create schema acts;

-- Templates in versions: a published one never changes, an act keeps the one it was drafted with.
create table acts.template_version (
  id uuid primary key,
  code text not null,
  number int not null,
  revision int not null,
  title text not null,
  kind text not null,
  issuer text not null,
  authority text not null,
  signatory_title text not null,
  body text not null,
  fields text not null,
  visas text not null,
  bases text not null,
  challenge_term text not null,
  valid_from date,
  shipped boolean not null,
  edited_by text not null,
  edited_at timestamptz not null,
  published_by text,
  published_at timestamptz,
  constraint versions_are_counted_once unique (code, number),
  constraint version_counts_from_one check (number >= 1),
  constraint template_kind_known check (kind in ('DISPOSITION', 'DECISION', 'ANSWER', 'LETTER', 'REPORT', 'NOTICE', 'MINUTES')),
  constraint template_is_bounded check (length(body) <= 20000 and length(fields) <= 8000 and length(bases) <= 4000),
  constraint published_by_somebody_from_a_day check ((published_by is null) = (published_at is null) and (published_at is null or valid_from is not null))
);
create unique index one_draft_of_a_template on acts.template_version (code) where published_at is null;

create function acts.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger published_template_is_never_changed before update or delete on acts.template_version
  for each row when (old.published_at is not null) execute function acts.refuse_change();

create table acts.act (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint a_form_makes_one_act unique,
  context text not null,
  case_id uuid not null,
  template_id uuid not null references acts.template_version,
  kind text not null,
  issuer text not null,
  subject text not null,
  search_text text not null,
  state text not null,
  typed text not null,
  addressees text not null,
  drafter_id uuid not null,
  drafter_name text not null,
  drafted_at timestamptz not null,
  changed_at timestamptz not null,
  round int not null,
  content text,
  content_sum text,
  replaces_id uuid references acts.act,
  effect text,
  issued_id uuid constraint an_issued_act_is_one unique,
  number int,
  dated_on date,
  signatory_id uuid,
  signatory_name text,
  signed_at timestamptz,
  copy_id uuid,
  copy_kind text,
  communicated_on date,
  final_on date,
  superseded_by_id uuid references acts.act,
  cancel_reason text,
  constraint act_kind_known check (kind in ('DISPOSITION', 'DECISION', 'ANSWER', 'LETTER', 'REPORT', 'NOTICE', 'MINUTES')),
  constraint act_state_known check (state in ('DRAFT', 'AT_VISAS', 'TO_SIGN', 'SIGNED', 'COMMUNICATED', 'CHALLENGED', 'SETTLED', 'CANCELLED')),
  constraint subject_is_short check (length(subject) between 1 and 300),
  constraint typed_is_a_document check (typed is json and addressees is json),
  constraint frozen_content_bears_its_sum check ((content is null) = (content_sum is null)
    and (content is null or content_sum = encode(sha256(convert_to(content, 'UTF8')), 'hex'))),
  constraint what_is_visaed_or_signed_is_frozen check (state in ('DRAFT', 'CANCELLED') or content is not null),
  constraint a_signed_act_bears_its_number check ((state in ('SIGNED', 'COMMUNICATED', 'CHALLENGED', 'SETTLED'))
    = (num_nonnulls(issued_id, number, dated_on, signatory_id, signatory_name, signed_at) = 6)),
  constraint nobody_signs_what_they_drafted check (signatory_id is distinct from drafter_id),
  constraint copy_has_its_kind check ((copy_id is null) = (copy_kind is null) and copy_kind in ('PAPER', 'ELECTRONIC')),
  constraint effect_is_on_an_act check ((replaces_id is null) = (effect is null) and effect in ('REPLACES', 'REVOKES')),
  constraint a_communicated_act_has_its_day check (state not in ('COMMUNICATED', 'CHALLENGED', 'SETTLED') or communicated_on is not null),
  constraint a_cancelled_draft_says_why check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index act_case_idx on acts.act (context, case_id);
create index act_template_idx on acts.act (template_id);
create index act_superseded_idx on acts.act (superseded_by_id);
create index act_replaces_idx on acts.act (replaces_id);
create unique index an_act_is_superseded_by_one on acts.act (replaces_id) where replaces_id is not null and state <> 'CANCELLED';
create index act_order_idx on acts.act (changed_at desc, id desc);
create index act_waiting_idx on acts.act (changed_at, id) where state in ('AT_VISAS', 'TO_SIGN');
create index act_search_idx on acts.act using gin (search_text gin_trgm_ops);

-- What is signed stays: only what happens to the act afterwards is added.
create function acts.keep_signed() returns trigger language plpgsql as $$
begin
  if row(old.context, old.case_id, old.template_id, old.kind, old.issuer, old.subject, old.typed, old.addressees, old.drafter_id, old.content,
      old.content_sum, old.issued_id, old.number, old.dated_on, old.signatory_id, old.signed_at, old.replaces_id, old.effect)
    is distinct from row(new.context, new.case_id, new.template_id, new.kind, new.issuer, new.subject, new.typed, new.addressees, new.drafter_id,
      new.content, new.content_sum, new.issued_id, new.number, new.dated_on, new.signatory_id, new.signed_at, new.replaces_id, new.effect) then
    raise exception 'a signed act is never changed';
  end if;
  return new;
end $$;
create trigger signed_act_is_never_changed before update on acts.act for each row when (old.number is not null) execute function acts.keep_signed();
create trigger act_is_never_removed before delete on acts.act for each row execute function acts.refuse_change();

create table acts.visa (
  act_id uuid not null references acts.act,
  round int not null,
  place int not null,
  kind text not null,
  given boolean not null,
  reason text not null,
  content_sum text not null,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (act_id, round, place),
  constraint visa_kind_known check (kind in ('HEAD', 'LEGAL', 'FINANCIAL')),
  constraint a_refused_visa_says_why check (given or length(reason) >= 3),
  constraint one_visa_of_a_round_by_one_officer unique (act_id, round, officer_id)
);

create table acts.step (
  act_id uuid not null references acts.act,
  place int not null,
  what text not null,
  note text not null,
  officer_id uuid,
  officer_name text not null,
  at timestamptz not null,
  primary key (act_id, place)
);

create table acts.communication (
  id uuid primary key,
  act_id uuid not null references acts.act,
  addressee text not null,
  channel text not null,
  sent_on date,
  communicated_on date not null,
  proof text not null,
  proof_file uuid,
  deadline_id uuid,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  constraint channel_known check (channel in ('POST', 'HAND', 'E_MAIL', 'DOOR', 'ELECTRONIC')),
  constraint an_addressee_is_served_once unique (act_id, addressee),
  constraint sent_before_it_is_received check (sent_on <= communicated_on)
);

create table acts.challenge (
  id uuid primary key,
  act_id uuid not null references acts.act,
  challenger text not null,
  lodged_on date not null,
  addressed_to text not null,
  registry_number text not null,
  late boolean not null,
  outcome text,
  settled_on date,
  outcome_act text,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  constraint outcome_known check (outcome in ('REJECTED', 'ADMITTED', 'PARTLY', 'WITHDRAWN')),
  constraint settled_with_an_outcome check (num_nonnulls(outcome, settled_on, outcome_act) in (0, 3)),
  constraint settled_after_it_was_lodged check (settled_on >= lodged_on)
);
create index challenge_act_idx on acts.challenge (act_id);

create trigger visa_is_never_changed before update or delete on acts.visa for each row execute function acts.refuse_change();
create trigger step_is_never_changed before update or delete on acts.step for each row execute function acts.refuse_change();

-- What was typed, drawn on paper for a look; nobody misses it after an hour.
create unlogged table acts.preview (
  id uuid primary key,
  officer_id uuid not null,
  pages int not null,
  pdf bytea not null,
  made_at timestamptz not null
);
create index preview_age_idx on acts.preview (made_at);
comment on column acts.act.typed is 'What the drafter filled in, by field';
comment on column acts.act.content is 'The whole text as it was frozen when sent for visas, without number and day';
