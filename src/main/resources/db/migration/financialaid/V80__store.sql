-- The social store (magazinul social). The right of a family to buy there, and its cards: one at a time, blocked and replaced when lost.
create table financialaid.store_right (
  entitlement_id uuid primary key references financialaid.entitlement (id),
  application_id uuid not null references financialaid.aid_application (id),
  unit_id uuid not null,
  category text not null,
  monthly bigint not null,
  constraint store_right_buys_something check (monthly > 0),
  constraint store_category_is_known check (category in ('NONE', 'SOCIAL_AID', 'CANTEEN', 'JOBLESS', 'LARGE_FAMILY', 'CHRONICALLY_ILL', 'HOMELESS', 'PENSIONER',
    'DISABLED', 'SINGLE_PARENT'))
);
create index store_right_application_idx on financialaid.store_right (application_id);
create sequence financialaid.store_card_number start 1;
create table financialaid.store_card (
  number text primary key,
  entitlement_id uuid not null references financialaid.store_right (entitlement_id),
  issued_at timestamptz not null,
  issued_by_name text not null,
  blocked_at timestamptz,
  blocked_by_name text,
  blocked_reason text,
  constraint store_card_number_is_of_thirteen_digits check (number ~ '^[0-9]{13}$'),
  constraint blocked_store_card_says_why check (num_nonnulls(blocked_at, blocked_by_name, blocked_reason) in (0, 3))
);
create unique index one_store_card_of_a_right_works on financialaid.store_card (entitlement_id) where blocked_at is null;
create index store_card_entitlement_idx on financialaid.store_card (entitlement_id);

create table financialaid.store_product (
  barcode text primary key,
  name text not null,
  group_name text not null,
  price bigint not null,
  in_stock int not null default 0,
  version int not null default 0,
  constraint store_barcode_is_of_digits check (barcode ~ '^[0-9]{8,14}$'),
  constraint store_product_has_a_name check (name <> '' and group_name <> ''),
  constraint store_price_is_no_less_than_nothing check (price >= 0),
  constraint store_stock_is_never_negative check (in_stock >= 0)
);

-- How many of a product or of a group of products a family may buy in a month: entered by one officer, in force when a second one confirmed it.
create table financialaid.store_limit (
  id uuid primary key,
  barcode text references financialaid.store_product (barcode),
  group_name text,
  quantity int not null,
  valid_from date not null,
  act text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint store_limit_is_of_a_product_or_of_a_group check (num_nonnulls(barcode, group_name) = 1),
  constraint store_limit_names_its_act check (act <> '' and group_name <> ''),
  constraint store_limit_is_no_less_than_nothing check (quantity >= 0),
  constraint who_entered_a_store_limit_does_not_confirm_it check (confirmed_by is null or confirmed_by <> entered_by),
  constraint confirmed_store_limit_names_who check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint one_store_limit_of_the_same_a_day unique nulls not distinct (barcode, group_name, valid_from)
);

-- Purchases; one that was made by mistake is taken back by an opposite one.
create table financialaid.store_sale (
  id uuid primary key,
  number int generated always as identity,
  card text not null references financialaid.store_card (number),
  entitlement_id uuid not null references financialaid.store_right (entitlement_id),
  day date not null,
  total bigint not null,
  takes_back uuid references financialaid.store_sale (id),
  sold_by uuid not null,
  sold_by_name text not null,
  sold_at timestamptz not null,
  constraint store_sale_number_is_given_once unique (number),
  constraint store_sale_is_taken_back_once unique (takes_back),
  constraint opposite_store_sale_is_negative check (case when takes_back is null then total >= 0 else total <= 0 end)
);
create index store_sale_entitlement_idx on financialaid.store_sale (entitlement_id, day);
create index store_sale_card_idx on financialaid.store_sale (card);
create index store_sale_day_idx on financialaid.store_sale (day);
create table financialaid.store_sale_line (
  sale_id uuid not null references financialaid.store_sale (id),
  position int not null,
  barcode text not null references financialaid.store_product (barcode),
  group_name text not null,
  quantity int not null,
  price bigint not null,
  primary key (sale_id, position),
  constraint store_sale_line_is_of_something check (quantity <> 0)
);
create index store_sale_line_barcode_idx on financialaid.store_sale_line (barcode);

-- The ledger of the stock: rows are only added, and the stock is what they add up to.
create table financialaid.store_movement (
  id uuid primary key,
  barcode text not null references financialaid.store_product (barcode),
  kind text not null,
  quantity int not null,
  document text not null,
  sale_id uuid references financialaid.store_sale (id),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint store_movement_is_known check (kind in ('RECEIPT', 'SALE', 'WRITE_OFF', 'INVENTORY')),
  constraint store_movement_moves_something check (quantity <> 0 and (kind <> 'RECEIPT' or quantity > 0) and (kind <> 'WRITE_OFF' or quantity < 0)),
  constraint store_movement_of_a_sale_names_it check ((kind = 'SALE') = (sale_id is not null)),
  constraint store_movement_names_its_document check (document <> '')
);
create index store_movement_barcode_idx on financialaid.store_movement (barcode, recorded_at);
create index store_movement_sale_idx on financialaid.store_movement (sale_id);
create function financialaid.move_store_stock() returns trigger language plpgsql as $$
begin
  update financialaid.store_product set in_stock = in_stock + new.quantity where barcode = new.barcode;
  return null;
end $$;
create trigger store_movement_moves_the_stock after insert on financialaid.store_movement for each row execute function financialaid.move_store_stock();
create trigger store_movement_is_never_changed before update or delete on financialaid.store_movement for each row execute function platform.refuse_change();
create trigger store_sale_is_never_changed before update or delete on financialaid.store_sale for each row execute function platform.refuse_change();
create trigger store_sale_line_is_never_changed before update or delete on financialaid.store_sale_line for each row execute function platform.refuse_change();

-- The day's close (închiderea zilei): what the till should hold and what was counted.
create table financialaid.store_day (
  day date primary key,
  sales int not null,
  total bigint not null,
  counted bigint not null,
  note text not null,
  closed_by uuid not null,
  closed_by_name text not null,
  closed_at timestamptz not null,
  constraint store_day_that_differs_says_why check (counted = total or note <> '')
);
create trigger store_day_is_never_changed before update or delete on financialaid.store_day for each row execute function platform.refuse_change();
create function financialaid.refuse_sale_of_a_closed_day() returns trigger language plpgsql as $$
begin
  if exists (select from financialaid.store_day d where d.day = new.day) then
    raise exception 'the day is closed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger store_sale_is_of_an_open_day before insert on financialaid.store_sale for each row execute function financialaid.refuse_sale_of_a_closed_day();

-- Whatever the tills see, the families buy no more in a month than their right says: the right is locked, so two tills come one after the other.
create function financialaid.keep_store_sale_within_the_month() returns trigger language plpgsql as $$
declare
  most bigint;
  taken bigint;
begin
  if new.takes_back is not null then
    return new;
  end if;
  select r.monthly into most from financialaid.store_right r where r.entitlement_id = new.entitlement_id for update;
  select coalesce(sum(s.total), 0) into taken from financialaid.store_sale s
    where s.entitlement_id = new.entitlement_id and s.takes_back is null and date_trunc('month', s.day) = date_trunc('month', new.day)
      and not exists (select from financialaid.store_sale o where o.takes_back = s.id);
  if taken + new.total > most then
    raise exception 'more than the right allows in a month' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger store_sale_keeps_within_the_month before insert on financialaid.store_sale for each row execute function financialaid.keep_store_sale_within_the_month();
