-- Cases whose accesses and conflicts lost their words after the selection of their file was approved (Legea nr. 16/1996). Who had access to which
-- number, when, by whom and with which verdict stays: that is the institution's account of who saw what.
create table identity.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on identity.erasure for each row execute function platform.refuse_change();
alter table identity.case_grant add column erased boolean not null default false;
alter table identity.conflict add column erased boolean not null default false;
