-- What is done together for a child that suffers violence, one entry after the other; nothing of it ever changes.
create table childprotection.intervention_entry (
  id uuid primary key,
  one_time_key uuid not null constraint intervention_is_written_once unique,
  case_id uuid not null constraint intervention_of_case references childprotection.child_case,
  position int not null,
  kind text not null constraint intervention_kind_known check (kind in ('MEMBER', 'MEMBER_LEFT', 'MEETING', 'FIELD', 'NOTICE', 'ORDER', 'ORDER_DECIDED', 'TRAFFICKING',
    'LABOUR', 'STREET', 'INSTITUTION', 'DOMESTIC', 'ACCUSED_OFFICER', 'ACCUSED_CARER', 'FINDING', 'FEEDBACK')),
  subject text not null,
  number text not null,
  happened_at timestamptz not null,
  said jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint interventions_in_order unique (case_id, position),
  constraint a_notice_has_addressee_and_number check (kind <> 'NOTICE' or length(subject) > 0 and length(number) > 0),
  constraint a_finding_has_a_known_result check (kind <> 'FINDING' or subject in ('CONFIRMED', 'NOT_CONFIRMED', 'UNDETERMINED', 'OUT_OF_COMPETENCE', 'DUPLICATE')),
  constraint nothing_is_written_before_it_happened check (happened_at <= written_at)
);
create unique index a_branch_is_written_once on childprotection.intervention_entry (case_id, kind)
  where kind in ('TRAFFICKING', 'LABOUR', 'STREET', 'INSTITUTION', 'DOMESTIC');
create unique index a_member_leaves_once on childprotection.intervention_entry (case_id, subject) where kind = 'MEMBER_LEFT';
create trigger intervention_is_never_changed before update or delete on childprotection.intervention_entry for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing', 'case_id', 'said');
