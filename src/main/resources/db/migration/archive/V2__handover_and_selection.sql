-- Inventories of files handed over to the depot (inventare de predare), one for each unit and year of closing; only ever added to.
create table archive.handover (
  id uuid primary key,
  form_key uuid not null constraint a_form_hands_over_once unique,
  unit_id uuid not null,
  closing_year int not null,
  number int not null,
  dated_on date not null,
  received_by text not null,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint somebody_received_the_files check (length(received_by) between 2 and 200)
);
create index handover_unit_idx on archive.handover (unit_id, dated_on desc, id);
create trigger handover_is_never_changed before update or delete on archive.handover for each row execute function archive.refuse_change();

-- The files of an inventory as they were then.
create table archive.handover_item (
  handover_id uuid not null references archive.handover,
  place int not null,
  context text not null,
  case_id uuid not null,
  number text not null,
  kind text not null,
  code text not null,
  years int,
  opened_on date not null,
  closed_on date not null,
  primary key (handover_id, place)
);
create trigger handover_item_is_never_changed before update or delete on archive.handover_item for each row execute function archive.refuse_change();

-- Records of selection (procese-verbale de selecționare) of the files of one unit.
create table archive.selection (
  id uuid primary key,
  form_key uuid not null constraint a_form_begins_one_selection unique,
  unit_id uuid not null,
  appointed_by text not null,
  president text not null,
  secretary text not null,
  members text not null,
  state text not null,
  begun_by_name text not null,
  begun_at timestamptz not null,
  number int,
  proposed_on date,
  approval_number text,
  approved_on date,
  approved_by text,
  refusal_reason text,
  destroyed_on date,
  manner text,
  recorded_by uuid,
  recorded_by_name text,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint selection_state_is_known check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'REFUSED', 'RECORDED', 'CONFIRMED')),
  constraint commission_is_named check (length(appointed_by) between 3 and 200 and length(president) between 2 and 200
    and length(secretary) between 2 and 200 and length(members) between 2 and 600),
  constraint a_proposal_has_its_number check ((state = 'DRAFT') = (number is null) and (number is null) = (proposed_on is null)),
  constraint approval_names_its_act check ((state in ('APPROVED', 'RECORDED', 'CONFIRMED')) = (num_nonnulls(approval_number, approved_on, approved_by) = 3)),
  constraint refusal_gives_its_reason check ((state = 'REFUSED') = (refusal_reason is not null)),
  constraint destruction_is_recorded_whole check ((state in ('RECORDED', 'CONFIRMED')) = (num_nonnulls(destroyed_on, manner, recorded_by, recorded_by_name) = 4)),
  constraint destruction_is_confirmed_whole check ((state = 'CONFIRMED') = (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) = 3)),
  constraint nobody_confirms_what_they_recorded check (confirmed_by is distinct from recorded_by or confirmed_by is null)
);
create index selection_unit_idx on archive.selection (unit_id, begun_at desc, id);

-- The files of a record, each with what the commission decided and why.
create table archive.selection_item (
  selection_id uuid not null references archive.selection,
  context text not null,
  case_id uuid not null,
  number text not null,
  kind text not null,
  code text not null,
  kept_until date not null,
  closed_on date not null,
  decision text,
  longer_until date,
  reason text not null default '',
  put_aside text not null default '',
  primary key (selection_id, context, case_id),
  constraint decision_is_known check (decision in ('DESTROY', 'KEEP', 'PERMANENT')),
  constraint every_decision_has_its_reason check (decision is null or length(reason) between 3 and 400),
  constraint kept_longer_until_a_day check ((decision = 'KEEP') = (longer_until is not null) or decision is null and longer_until is null)
);
