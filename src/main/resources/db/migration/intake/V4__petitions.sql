create table intake.petition (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  entry_id uuid not null references intake.entry constraint an_entry_is_one_petition unique,
  number text not null,
  opened_on date not null,
  registry_unit_id uuid not null,
  confidentiality text not null,
  channel text not null,
  petitioner text not null,
  person_id uuid,
  subject text not null,
  search_text text not null,
  unit_id uuid not null,
  responsible_id uuid,
  signed boolean not null,
  identified boolean not null,
  tells_of_abuse boolean not null,
  complained_of_id uuid,
  state text not null constraint petition_state_known
    check (state in ('NEW', 'IN_WORK', 'EXTENDED', 'ANSWERED', 'FORWARDED', 'CLASSED', 'JOINED', 'REFERRED')),
  due_on date not null,
  due_revision bigint not null,
  extended_on date,
  extension_act text,
  forwarded_to text,
  classed_for text constraint ground_known check (classed_for in ('UNSIGNED', 'UNIDENTIFIED', 'SAME_AFTER_ANSWER')),
  main_petition_id uuid references intake.petition,
  referral_number text,
  answer_number text,
  favourable boolean,
  closed_on date,
  constraint nobody_answers_a_complaint_about_themselves check (responsible_id is null or responsible_id is distinct from complained_of_id),
  constraint abuse_is_never_classed check (not (tells_of_abuse and state = 'CLASSED')),
  constraint an_answer_is_cited check ((state = 'ANSWERED') = (answer_number is not null and favourable is not null)),
  constraint a_classed_petition_says_why check ((state = 'CLASSED') = (classed_for is not null)),
  constraint a_forwarded_petition_says_where check ((state = 'FORWARDED') = (forwarded_to is not null)),
  constraint a_referral_is_cited check ((state = 'REFERRED') = (referral_number is not null)),
  constraint what_is_joined_has_a_main_petition check (state <> 'JOINED' or main_petition_id is not null),
  constraint closed_when_settled check ((closed_on is not null) = (state in ('ANSWERED', 'FORWARDED', 'CLASSED', 'JOINED', 'REFERRED')))
);
create index petition_order_idx on intake.petition (opened_on desc, number);
create index petition_due_idx on intake.petition (due_on) where closed_on is null;
create index petition_main_idx on intake.petition (main_petition_id);
create index petition_person_idx on intake.petition (person_id) where person_id is not null;
create index petition_search_idx on intake.petition using gin (search_text gin_trgm_ops);
