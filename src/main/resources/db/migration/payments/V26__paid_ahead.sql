-- What is paid before its month has come, such as a season at once, waits for the month.
alter table payments.county_payment drop constraint county_payment_trouble_is_known,
  add constraint county_payment_trouble_is_known check (trouble in ('', 'RIGHT_UNKNOWN', 'MORE_THAN_OWED', 'PAID_BEFORE', 'AHEAD'));
drop index payments.county_payment_waiting_idx;
create index county_payment_waiting_idx on payments.county_payment (month, position) where posted_at is null;
