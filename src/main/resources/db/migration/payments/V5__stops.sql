-- Payments that an officer stopped, of a right or of all rights of its holder; released by a row of its own.
create table payments.stop (
  id uuid primary key,
  entitlement_id uuid not null references payments.known_right,
  scope text not null,
  since date not null,
  reason text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint stop_scope_is_known check (scope in ('RIGHT', 'HOLDER')),
  constraint whoever_stops_gives_a_reason check (length(reason) between 3 and 400)
);
create index stop_right_idx on payments.stop (entitlement_id);
create index stop_list_idx on payments.stop (entered_at desc, id);
create trigger stop_is_never_changed before update or delete on payments.stop for each row execute function payments.refuse_change();
comment on column payments.stop.entitlement_id is 'The right; with scope HOLDER the right by which its holder is known, whoever that is after a merge';

create table payments.stop_release (
  stop_id uuid primary key references payments.stop,
  reason text not null,
  released_by uuid not null,
  released_by_name text not null,
  released_at timestamptz not null,
  constraint whoever_releases_gives_a_reason check (length(reason) between 3 and 400)
);
create trigger stop_release_is_never_changed before update or delete on payments.stop_release for each row execute function payments.refuse_change();

-- Rights of which nothing is paid from a day on.
create view payments.stopped_right as
select case s.scope when 'RIGHT' then s.entitlement_id else o.entitlement_id end as entitlement_id, s.since, s.id as stop_id
from payments.stop s join payments.known_right k on k.entitlement_id = s.entitlement_id
left join payments.known_right o on s.scope = 'HOLDER' and o.holder_id = k.holder_id
where not exists (select from payments.stop_release r where r.stop_id = s.id);

alter table payments.run_check drop constraint check_code_is_known;
alter table payments.run_check add constraint check_code_is_known check (code in ('NO_WAY', 'INVALID_ACCOUNT', 'NO_ADDRESS', 'NO_NAME', 'DECEASED', 'RIGHT_ENDED',
  'RIGHT_IN_QUESTION', 'STOPPED', 'JUMP', 'SHARED_ACCOUNT', 'TWO_RIGHTS', 'RETURNED_BEFORE', 'UNCLAIMED', 'NO_BUDGET', 'OVER_BUDGET'));
