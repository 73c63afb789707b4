-- A right whose months are paid at once, such as aid for solid fuel: the first day of the month in which all of them are (plată unică).
alter table financialaid.entitlement add column paid_at_once_in date,
  add constraint right_is_paid_at_once_in_a_whole_month check (extract(day from paid_at_once_in) = 1);
-- Granted so far in that season of the rule (HEAT_SOLID_PAY_MONTH) that says December.
update financialaid.entitlement e set paid_at_once_in = greatest(e.granted_from, make_date(extract(year from e.granted_from - interval '6 months')::int, 12, 1))
from financialaid.decision d where e.benefit = 'HEATING' and d.application_id = e.application_id and d.kind = 'GRANT'
  and (d.dossier #>> '{amounts,energy,lump}')::numeric > 0;
create index entitlement_paid_at_once_idx on financialaid.entitlement (paid_at_once_in) where paid_at_once_in is not null;
-- What its months come to, without those that are suspended.
create view financialaid.paid_at_once as
select m.entitlement_id, cast(month as date) as month, m.gross, m.net, m.decision_id
from financialaid.entitlement e join financialaid.entitlement_amount m on m.entitlement_id = e.id
  cross join lateral generate_series(date_trunc('month', cast(e.granted_from as timestamp)), cast(e.granted_until as timestamp), interval '1 month') as month
where e.paid_at_once_in is not null and m.valid_from <= month and (m.valid_until is null or m.valid_until >= month)
  and not exists (select from financialaid.entitlement_interruption i where i.entitlement_id = e.id and not i.restored and i.cut is null and i.first_month <= month
    and (i.last_month is null or i.last_month >= month));

-- The minimum inclusion income and the aids for heating have lists of their own; one series numbers both.
alter table financialaid.monthly_list add column scheme text not null default 'VMI',
  add constraint list_scheme_is_known check (scheme in ('VMI', 'HEATING'));
alter table financialaid.monthly_list alter column scheme drop default;
drop index financialaid.one_main_list_a_month;
drop index financialaid.one_open_list_a_month;
create unique index one_main_list_a_month on financialaid.monthly_list (scheme, month) where kind = 'MAIN';
create unique index one_open_list_a_month on financialaid.monthly_list (scheme, month) where status = 'OPEN';

-- What a dwelling is heated with, who supplies it and by which numbers the supplier knows the family; nothing on lists of other rights.
alter table financialaid.monthly_list_line add column source text not null default '', add column supplier text not null default '',
  add column client_code text not null default '', add column place_code text not null default '', add column contract text not null default '',
  add constraint line_source_is_known check (source in ('', 'DISTRICT_HEATING', 'NATURAL_GAS', 'ELECTRICITY', 'SOLID_OR_OIL', 'SUPPLEMENT')),
  drop constraint line_payment_is_known, drop constraint bank_payment_has_an_account,
  add constraint line_payment_is_known check (payment in ('POSTAL', 'BANK', 'SUPPLIER')),
  add constraint bank_payment_has_an_account check (payment <> 'BANK' or iban is not null);
alter table financialaid.monthly_list_difference add column source text not null default '', add column supplier text not null default '',
  add column client_code text not null default '', add column place_code text not null default '', add column contract text not null default '',
  add constraint line_source_is_known check (source in ('', 'DISTRICT_HEATING', 'NATURAL_GAS', 'ELECTRICITY', 'SOLID_OR_OIL', 'SUPPLEMENT')),
  drop constraint line_payment_is_known, drop constraint bank_payment_has_an_account,
  add constraint line_payment_is_known check (payment in ('POSTAL', 'BANK', 'SUPPLIER')),
  add constraint bank_payment_has_an_account check (payment <> 'BANK' or iban is not null);

drop trigger a_line_is_frozen on financialaid.monthly_list_line;
create trigger a_line_is_frozen before update or delete on financialaid.monthly_list_line for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_right', 'entitlement_id',
    'holder_id', 'holder', 'folded_name', 'cnp', 'cnp_tail', 'address', 'iban', 'bank', 'client_code', 'place_code', 'contract');
drop trigger a_difference_is_frozen on financialaid.monthly_list_difference;
create trigger a_difference_is_frozen before update or delete on financialaid.monthly_list_difference for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_right', 'entitlement_id',
    'holder_id', 'holder', 'folded_name', 'cnp', 'cnp_tail', 'address', 'iban', 'bank', 'client_code', 'place_code', 'contract');

-- Which months an answer paid of a right that is paid at once: each is told to payments as a payment of its own.
create table financialaid.payer_answer_month (
  payment_id uuid primary key,
  answer_id uuid not null references financialaid.payer_answer,
  entitlement_id uuid not null,
  month date not null,
  amount bigint not null,
  constraint an_answer_pays_a_month_once unique (answer_id, month),
  constraint an_answer_pays_something check (amount > 0)
);
create index payer_answer_month_right_idx on financialaid.payer_answer_month (entitlement_id, month);
create trigger payer_answer_month_is_never_changed before update or delete on financialaid.payer_answer_month for each row execute function platform.refuse_change();
