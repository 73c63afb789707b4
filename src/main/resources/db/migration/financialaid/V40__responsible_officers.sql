-- The officer responsible for a request (responsabil de caz): who registered it, until somebody else works on it or it is given away.
alter table financialaid.aid_application add column responsible_id uuid;
update financialaid.aid_application set responsible_id = registered_by;

-- Offers of requests to other units; one is gone once it was accepted or refused, what became of it stands in the history.
create table financialaid.transfer_offer (
  application_id uuid primary key references financialaid.aid_application (id),
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  to_officer_id uuid,
  reason text not null,
  offered_by uuid not null,
  offered_by_name text not null,
  offered_at timestamptz not null,
  constraint offer_is_to_another_unit check (from_unit_id <> to_unit_id)
);
create index transfer_offer_unit_idx on financialaid.transfer_offer (to_unit_id, offered_at);
