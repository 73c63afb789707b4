-- Assessments (evaluarea inițială, evaluarea detaliată). What was sent for approval never changes; a returned one is written anew beside it.
create table childprotection.initial_assessment (
  id uuid primary key,
  one_time_key uuid not null constraint initial_assessment_is_sent_once unique,
  case_id uuid not null constraint initial_assessment_of_case references childprotection.child_case,
  round int not null,
  state text not null constraint initial_assessment_state_known check (state in ('SENT', 'APPROVED', 'RETURNED')),
  conclusion text not null constraint initial_conclusion_known check (conclusion in ('CLOSE', 'SERVICES', 'DETAILED', 'EMERGENCY')),
  risk text not null constraint initial_risk_known check (risk in ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  returned_for text,
  constraint initial_assessment_is_decided_whole check ((state = 'SENT') = (decided_by is null) and num_nulls(decided_by, decided_by_name, decided_at) in (0, 3)
    and (state = 'RETURNED') = (returned_for is not null)),
  constraint who_wrote_it_does_not_approve_it check (decided_by <> written_by)
);
create index initial_assessment_case_idx on childprotection.initial_assessment (case_id, written_at);
create unique index one_initial_assessment_at_a_time on childprotection.initial_assessment (case_id, round) where state in ('SENT', 'APPROVED');

create table childprotection.detailed_part (
  id uuid primary key,
  one_time_key uuid not null constraint detailed_part_is_written_once unique,
  case_id uuid not null constraint detailed_part_of_case references childprotection.child_case,
  round int not null,
  domain text not null constraint detailed_domain_known check (domain in ('SOCIAL', 'MEDICAL', 'PSYCHOLOGICAL', 'EDUCATIONAL', 'LEGAL', 'CHILD')),
  score int constraint detailed_score_is_of_the_scale check (score between 0 and 3),
  content jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null
);
create index detailed_part_case_idx on childprotection.detailed_part (case_id, domain, written_at desc);

create function childprotection.is_erasing(erased uuid) returns boolean language sql stable as $$
  select exists (select from childprotection.erasure e where e.in_transaction = pg_current_xact_id_if_assigned() and e.context = 'childprotection' and e.case_id = erased)
$$;
create trigger detailed_part_is_never_changed before update or delete on childprotection.detailed_part for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'content');
create trigger case_line_is_never_changed before update or delete on childprotection.case_line for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'note');
create trigger decided_assessment_is_never_changed before update or delete on childprotection.initial_assessment for each row when (old.state <> 'SENT')
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'content', 'returned_for');
