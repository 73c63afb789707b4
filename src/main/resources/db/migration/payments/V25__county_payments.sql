-- What somebody else paid of rights, such as the county payer, as it was told; posted to the ledger under the same id, or kept with what stands in the way.
create table payments.county_payment (
  id uuid primary key,
  position bigint generated always as identity,
  entitlement_id uuid not null,
  month date not null,
  amount bigint not null,
  document text not null,
  told_at timestamptz not null,
  trouble text not null,
  posted_at timestamptz,
  constraint county_payment_month_is_named_by_its_first_day check (extract(day from month) = 1),
  constraint a_county_payment_is_something check (amount > 0),
  constraint county_payment_trouble_is_known check (trouble in ('', 'RIGHT_UNKNOWN', 'MORE_THAN_OWED', 'PAID_BEFORE')),
  constraint what_is_posted_has_no_trouble check ((posted_at is not null) = (trouble = ''))
);
create index county_payment_right_idx on payments.county_payment (entitlement_id, month);
create index county_payment_waiting_idx on payments.county_payment (position) where posted_at is null;
create function payments.keep_county_payments() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.posted_at is not null or to_jsonb(new) - array['trouble', 'posted_at'] <> to_jsonb(old) - array['trouble', 'posted_at'] then
    raise exception 'what was paid is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_county_payment_is_never_changed before update or delete on payments.county_payment for each row execute function payments.keep_county_payments();
