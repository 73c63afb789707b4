-- In which form whoever keeps an account of the institution takes its payments, and the fiscal code that orders to the treasury name.
alter table payments.payer_account add column order_format text not null default 'PAIN_001', add column fiscal_code text not null default '',
  add constraint order_format_is_known check (order_format in ('PAIN_001', 'TREASURY_CSV')),
  add constraint treasury_orders_name_the_fiscal_code_of_the_payer check (order_format <> 'TREASURY_CSV' or fiscal_code ~ '^[0-9]{2,10}$');

alter table payments.run_file drop constraint run_file_kind_is_known,
  add constraint run_file_kind_is_known check (kind in ('PAIN_001', 'TREASURY_CSV'));
alter table payments.answer_file drop constraint answer_file_kind_is_known,
  add constraint answer_file_kind_is_known check (kind in ('CAMT_053', 'PAIN_002', 'TREASURY'));
