-- Work that the registry routed here, as its events tell it, and what was done with it. A withdrawal may be heard before its routing.
create table financialaid.routed_work (
  routing_id uuid primary key,
  told_at timestamptz not null,
  unit_id uuid,
  entry text not null default '',
  what text not null default '',
  subject text not null default '',
  person_ids uuid[] not null default '{}',
  registered_at timestamptz,
  respond_by timestamptz,
  path text not null default '',
  withdrawn_reason text,
  state text not null default 'WAITING'
    constraint routed_work_state_known check (state in ('WAITING', 'TAKEN', 'BECAME', 'ATTACHED', 'REFUSED')),
  taken_by uuid,
  taken_by_name text,
  application_id uuid references financialaid.aid_application,
  refusal text,
  answered_at timestamptz,
  constraint taken_by_somebody check (state <> 'TAKEN' or taken_by is not null),
  constraint what_it_became_is_named check ((state in ('BECAME', 'ATTACHED')) = (application_id is not null)),
  constraint a_refusal_gives_a_reason check ((state = 'REFUSED') = (refusal is not null) and (refusal is null or length(refusal) >= 3))
);
create index routed_work_open_idx on financialaid.routed_work (unit_id, registered_at) where state in ('WAITING', 'TAKEN');
create index routed_work_application_idx on financialaid.routed_work (application_id) where application_id is not null;
