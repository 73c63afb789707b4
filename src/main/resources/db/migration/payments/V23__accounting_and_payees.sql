-- By which accounts of the chart (conturi contabile) what runs post is booked, from a day on; a newer row for the same operation and benefit is in force from
-- its day, and earlier ones stay for what was posted before.
create table payments.account_mapping (
  id uuid primary key,
  position bigint generated always as identity,
  operation text not null,
  benefit text not null,
  since date not null,
  debit text not null,
  credit text not null,
  document text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint account_mapping_operation_is_known check (operation in ('PAID_ACCOUNT', 'PAID_POST', 'PAID_CASH', 'WITHHELD', 'RETURNED')),
  constraint an_account_has_a_symbol check (debit ~ '^[0-9A-Z.]{3,40}$' and credit ~ '^[0-9A-Z.]{3,40}$' and debit <> credit),
  constraint a_mapping_rests_on_a_document check (document <> '')
);
create index account_mapping_operation_idx on payments.account_mapping (operation, benefit, since desc, position desc);
create trigger account_mapping_is_never_changed before update or delete on payments.account_mapping for each row execute function payments.refuse_change();
comment on column payments.account_mapping.benefit is 'Empty for all benefits that have no row of their own';

-- Those to whom money of holders is paid in their stead: a supplier, a landlord, the canteen, a guardian, an attorney.
create table payments.payee (
  id uuid primary key,
  kind text not null,
  name text not null,
  folded text not null,
  code text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint payee_kind_is_known check (kind in ('SUPPLIER', 'LANDLORD', 'CANTEEN', 'GUARDIAN', 'ATTORNEY', 'OTHER')),
  constraint a_payee_has_a_name check (name <> '' and code ~ '^([0-9]{2,10}|[0-9]{13})?$')
);
create index payee_name_idx on payments.payee (folded text_pattern_ops);
comment on column payments.payee.code is 'Fiscal code of an organisation or CNP of a person; empty when it is not known';
create trigger payee_is_never_changed before update or delete on payments.payee for each row execute function payments.refuse_change();

-- The accounts of a payee: money goes to the newest one that a second person confirmed, and nowhere as long as a newer one waits for its confirmation.
create table payments.payee_account (
  id uuid primary key,
  position bigint generated always as identity,
  payee_id uuid not null references payments.payee,
  iban text not null,
  document text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint a_payee_account_is_valid check (payments.iban_is_valid(iban)),
  constraint a_payee_account_rests_on_a_document check (document <> ''),
  constraint payee_account_of_whom_entered_it unique (id, entered_by)
);
create index payee_account_payee_idx on payments.payee_account (payee_id, position desc);
create index payee_account_iban_idx on payments.payee_account (iban);
create trigger payee_account_is_never_changed before update or delete on payments.payee_account for each row execute function payments.refuse_change();
create table payments.payee_account_settled (
  account_id uuid primary key,
  entered_by uuid not null,
  confirmed boolean not null,
  note text not null,
  settled_by uuid not null,
  settled_by_name text not null,
  settled_at timestamptz not null,
  constraint settled_account foreign key (account_id, entered_by) references payments.payee_account (id, entered_by),
  constraint who_enters_an_account_does_not_confirm_it check (settled_by <> entered_by),
  constraint whoever_rejects_an_account_gives_a_reason check (confirmed or length(note) between 3 and 400)
);
create index payee_account_settled_idx on payments.payee_account_settled (account_id, entered_by);
create trigger payee_account_settled_is_never_changed before update or delete on payments.payee_account_settled for each row execute function payments.refuse_change();

-- Which rights are paid to a payee, from a day on, until a row of its own ends it.
create table payments.right_payee (
  id uuid primary key,
  position bigint generated always as identity,
  entitlement_id uuid not null references payments.known_right,
  payee_id uuid not null references payments.payee,
  since date not null,
  until date,
  ground text not null,
  document text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint a_payee_is_paid_for_some_days check (until is null or until >= since),
  constraint a_payee_has_a_ground_and_a_document check (length(ground) between 3 and 400 and document <> '')
);
create index right_payee_right_idx on payments.right_payee (entitlement_id, since desc, position desc);
create index right_payee_payee_idx on payments.right_payee (payee_id);
create trigger right_payee_is_never_changed before update or delete on payments.right_payee for each row execute function payments.refuse_change();
create table payments.right_payee_end (
  right_payee_id uuid primary key references payments.right_payee,
  last_day date not null,
  reason text not null,
  ended_by uuid not null,
  ended_by_name text not null,
  ended_at timestamptz not null,
  constraint whoever_ends_a_payee_gives_a_reason check (length(reason) between 3 and 400)
);
create trigger right_payee_end_is_never_changed before update or delete on payments.right_payee_end for each row execute function payments.refuse_change();

-- Where money of a payee goes: nowhere as long as an account waits.
create view payments.payee_in_force as
select y.id as payee_id, y.kind, y.name, y.code, a.id as account_id, a.iban
from payments.payee y left join lateral (select n.id, n.iban, s.confirmed from payments.payee_account n left join payments.payee_account_settled s on s.account_id = n.id
    where n.payee_id = y.id and s.confirmed is distinct from false order by n.position desc limit 1) a on a.confirmed;

alter table payments.run_line add column right_payee_id uuid, add column payee_account_id uuid;
comment on column payments.run_line.right_payee_id is 'By which the money goes to somebody else than the holder; null when it goes to the holder';
alter table payments.run_check drop constraint check_code_is_known;
alter table payments.run_check add constraint check_code_is_known check (code in ('NO_WAY', 'INVALID_ACCOUNT', 'NO_ADDRESS', 'NO_NAME', 'DECEASED', 'RIGHT_ENDED',
  'RIGHT_IN_QUESTION', 'STOPPED', 'JUMP', 'SHARED_ACCOUNT', 'TWO_RIGHTS', 'RETURNED_BEFORE', 'UNCLAIMED', 'NO_BUDGET', 'OVER_BUDGET', 'PAYEE_UNCONFIRMED', 'ACCOUNT_OF_PAYEE'));
