-- Cases of children (dosarele copiilor). A child has one open case at most; nothing is removed.
create schema if not exists childprotection;

create table childprotection.child_case (
  id uuid primary key,
  one_time_key uuid not null constraint case_is_opened_once unique,
  number int not null constraint case_number_counts_from_one check (number >= 1),
  year int not null,
  reopened int not null default 0 constraint reopenings_are_counted_up check (reopened >= 0),
  child_id uuid not null,
  origin text not null constraint case_origin_known check (origin in ('SIGNAL', 'REQUEST', 'SERVICE_REFERRAL', 'FOUND', 'LEFT_IN_HOSPITAL', 'OFFENCE',
    'COURT', 'OTHER_COUNTY', 'OTHER')),
  reason text not null,
  entry text not null default '',
  sibling_group_id uuid,
  opened_on date not null,
  stage text not null constraint case_stage_known check (stage in ('OPENED', 'INITIAL_ASSESSMENT', 'DETAILED_ASSESSMENT', 'PLANNING', 'INTERVENTION',
    'REVIEW', 'MONITORING', 'TRANSFERRED', 'CLOSED')),
  unit_id uuid not null,
  responsible_id uuid,
  appointed_on date,
  team uuid[] not null default '{}',
  finality text constraint finality_known check (finality in ('RETURN_HOME', 'EXTENDED_FAMILY', 'ADOPTION', 'INDEPENDENT_LIFE', 'GUARDIANSHIP')),
  monitored_since date,
  dangerous_parent boolean not null default false,
  closing_outcome text constraint closing_outcome_known check (closing_outcome in ('RESOLVED', 'NO_RISK', 'TO_SERVICES', 'RETURNED_HOME', 'ADOPTED', 'GUARDIANSHIP',
    'OF_AGE', 'TRANSFERRED', 'DIED', 'OPENED_BY_MISTAKE')),
  closing_reason text,
  closing_on date,
  closing_by uuid,
  closing_by_name text,
  erased boolean not null default false,
  revision bigint not null,
  version bigint not null,
  constraint case_number_is_of_its_year unique (year, number),
  constraint a_closed_case_says_how check ((stage in ('CLOSED', 'TRANSFERRED')) = (closing_outcome is not null)
    and num_nulls(closing_outcome, closing_reason, closing_on, closing_by, closing_by_name) in (0, 5)),
  constraint case_ends_after_it_began check (closing_on >= opened_on),
  constraint case_manager_has_a_day check ((responsible_id is null) = (appointed_on is null)),
  constraint work_needs_a_case_manager check (responsible_id is not null or stage in ('OPENED', 'CLOSED', 'TRANSFERRED'))
);
create unique index one_open_case_per_child on childprotection.child_case (child_id) where stage not in ('CLOSED', 'TRANSFERRED');
create index child_case_child_idx on childprotection.child_case (child_id);
create index child_case_list_idx on childprotection.child_case (opened_on desc, number desc);
create index child_case_unit_idx on childprotection.child_case (unit_id, stage);
create index child_case_responsible_idx on childprotection.child_case (responsible_id) where stage not in ('CLOSED', 'TRANSFERRED');
create index child_case_siblings_idx on childprotection.child_case (sibling_group_id) where sibling_group_id is not null;

create table childprotection.case_line (
  case_id uuid not null constraint case_line_of_case references childprotection.child_case,
  position int not null,
  act text not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  constraint case_line_pk primary key (case_id, position)
);

create table childprotection.routed_work (
  routing_id uuid primary key,
  told_at timestamptz not null,
  unit_id uuid,
  kind text not null default '',
  entry text not null default '',
  what text not null default '',
  subject text not null default '',
  urgency text not null default '',
  person_ids uuid[] not null default '{}',
  registered_at timestamptz,
  respond_by timestamptz,
  path text not null default '',
  withdrawn_reason text,
  state text not null default 'WAITING'
    constraint routed_work_state_known check (state in ('WAITING', 'TAKEN', 'BECAME', 'ATTACHED', 'REFUSED')),
  taken_by uuid,
  taken_by_name text,
  case_id uuid constraint routed_work_became_case references childprotection.child_case,
  refusal text,
  answered_at timestamptz,
  constraint taken_by_somebody check (state <> 'TAKEN' or taken_by is not null),
  constraint what_it_became_is_named check ((state in ('BECAME', 'ATTACHED')) = (case_id is not null)),
  constraint a_refusal_gives_a_reason check ((state = 'REFUSED') = (refusal is not null) and (refusal is null or length(refusal) >= 3))
);
create index routed_work_open_idx on childprotection.routed_work (unit_id, registered_at) where state in ('WAITING', 'TAKEN');
create index routed_work_case_idx on childprotection.routed_work (case_id) where case_id is not null;

comment on table childprotection.child_case is 'The protection case of one child; a child has one open case at most';
comment on table childprotection.case_line is 'What happened to a case, line by line; lines are only ever added';
comment on table childprotection.routed_work is 'Signals and requests that the registry routed here';

-- What this module pointed to the survivor of a merge of persons, as it was and as it became.
create table childprotection.merge (
  id uuid constraint merge_pk primary key,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  revision bigint not null,
  state text not null constraint merge_state_known check (state in ('MERGED', 'UNMERGING', 'UNMERGED')),
  told_at timestamptz not null
);
create table childprotection.merge_item (
  merge_id uuid not null constraint merge_item_of_merge references childprotection.merge,
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
create table childprotection.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on childprotection.erasure for each row execute function platform.refuse_change();
