-- A list of the law that the institution may lengthen: who added a parameter that the product does not ship.
alter table platform.parameter add column added_by uuid;
alter table platform.parameter add column added_by_name text not null default '';
alter table platform.parameter add column added_at timestamptz;
alter table platform.parameter add constraint addition_names_who_and_when check ((added_by is null) = (added_at is null));

-- From when an entry of a list is no longer offered in new forms, or is offered again. The newest line counts; none is changed.
create table platform.list_offer (
  id uuid primary key,
  code text not null references platform.parameter (code),
  last_offered_on date,
  reason text not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  position int generated always as identity,
  constraint offer_gives_its_reason check (length(reason) between 3 and 300)
);
create index list_offer_code_idx on platform.list_offer (code, position desc);
create trigger list_offers_change_the_revision after insert on platform.list_offer
  for each statement execute function platform.parameters_changed();
