-- The whole CNP of persons, kept because the list for the county payer must name it (see the decision record on CNPs); no
-- screen reads it.
create table financialaid.identified_person (
  person_id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  cnp text not null,
  constraint cnp_has_thirteen_digits check (cnp ~ '^[0-9]{13}$')
);

-- A list of the rights payable for a month, as sent to the county payer: the main one, and those for rights granted after
-- it was closed.
create table financialaid.monthly_list (
  id uuid primary key,
  month date not null,
  kind text not null,
  status text not null,
  opened_by uuid not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  number int,
  numbered_on date,
  closed_by uuid,
  closed_by_name text,
  closed_at timestamptz,
  line_count int,
  inclusion_aid bigint,
  child_aid bigint,
  gross bigint,
  net bigint,
  constraint list_is_for_a_whole_month check (extract(day from month) = 1),
  constraint list_kind_is_known check (kind in ('MAIN', 'ADDITIONAL')),
  constraint list_status_is_known check (status in ('OPEN', 'CLOSED')),
  constraint closed_list_is_numbered_and_summed check ((status = 'CLOSED') = (number is not null and numbered_on is not null
    and closed_by is not null and closed_by_name is not null and closed_at is not null and line_count is not null
    and inclusion_aid is not null and child_aid is not null and gross is not null and net is not null))
);
create unique index one_main_list_a_month on financialaid.monthly_list (month) where kind = 'MAIN';
create unique index one_open_list_a_month on financialaid.monthly_list (month) where status = 'OPEN';
create unique index list_number_is_used_once_a_year on financialaid.monthly_list (extract(year from numbered_on), number);

create table financialaid.monthly_list_line (
  list_id uuid not null references financialaid.monthly_list (id),
  position int not null,
  month date not null,
  entitlement_id uuid not null,
  unit_id uuid not null,
  holder_id uuid not null,
  holder text not null,
  folded_name text not null,
  cnp text,
  cnp_tail text,
  address text not null,
  siruta int,
  members int not null,
  children int not null,
  inclusion_aid bigint not null,
  child_aid bigint not null,
  gross bigint not null,
  net bigint not null,
  act_number int not null,
  act_on date not null,
  payment text not null,
  iban text,
  bank text,
  primary key (list_id, position),
  constraint a_right_is_listed_once_a_month unique (entitlement_id, month),
  constraint line_payment_is_known check (payment in ('POSTAL', 'BANK')),
  constraint bank_payment_has_an_account check (payment = 'POSTAL' or iban is not null)
);

create function financialaid.refuse_change_of_a_closed_list() returns trigger language plpgsql as
$$ begin raise exception 'a closed list is never changed'; end $$;
create trigger a_closed_list_is_frozen before update or delete on financialaid.monthly_list
  for each row when (old.status = 'CLOSED') execute function financialaid.refuse_change_of_a_closed_list();
create trigger a_line_is_frozen before update or delete on financialaid.monthly_list_line
  for each row execute function financialaid.refuse_change_of_a_closed_list();
