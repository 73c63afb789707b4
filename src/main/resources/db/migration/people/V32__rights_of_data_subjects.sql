-- Requests of persons about their own data (drepturile persoanelor vizate), with the steps the law asks for.
create table people.subject_request (
  id uuid constraint subject_request_pk primary key,
  version bigint not null,
  form_key uuid not null constraint subject_request_once_per_form unique,
  person_id uuid not null constraint subject_request_person references people.person,
  kind text not null constraint subject_request_kind_known check (kind in
    ('ACCESS', 'RECTIFICATION', 'RESTRICTION', 'ERASURE', 'OBJECTION', 'PORTABILITY')),
  received_on date not null,
  channel text not null constraint subject_request_channel_length check (length(channel) between 1 and 100),
  content text not null constraint subject_request_content_length check (length(content) <= 2000),
  state text not null constraint subject_request_state_known check (state in
    ('RECEIVED', 'IDENTITY_CHECK', 'SCOPED', 'EXTENDED', 'ANSWERED', 'REFUSED')),
  identity_proof text not null default '' constraint subject_request_proof_length check (length(identity_proof) <= 200),
  scope text not null default '' constraint subject_request_scope_length check (length(scope) <= 2000),
  extension_reason text not null default '' constraint subject_request_extension_length check (length(extension_reason) <= 1000),
  told_on date,
  outcome text not null default '' constraint subject_request_outcome_length check (length(outcome) <= 4000),
  settled_on date,
  settled_by uuid,
  settled_by_name text not null default '',
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint subject_request_settled_has_a_day check ((state in ('ANSWERED', 'REFUSED')) = (settled_on is not null)),
  constraint subject_request_extension_is_told check (state <> 'EXTENDED' or extension_reason <> '' and told_on is not null)
);
create index subject_request_person_idx on people.subject_request (person_id);
create index subject_request_list_idx on people.subject_request (received_on desc, id);

-- Data that may be kept and, but for what the law allows, not used (restricționarea prelucrării, art. 18).
create table people.processing_restriction (
  id uuid constraint processing_restriction_pk primary key,
  person_id uuid not null constraint processing_restriction_person references people.person,
  request_id uuid constraint processing_restriction_request references people.subject_request,
  since date not null,
  until date,
  ground text not null constraint processing_restriction_ground_length check (length(ground) between 1 and 1000),
  entered_by uuid,
  entered_by_name text not null,
  constraint processing_restriction_ends_after_start check (until >= since),
  constraint person_is_restricted_once_at_a_time exclude using gist (person_id with =, daterange(since, until, '[]') with &&)
);
create index processing_restriction_request_idx on people.processing_restriction (request_id);
