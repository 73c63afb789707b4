-- Requests erased after the selection of their file was approved (Legea nr. 16/1996): only in the transaction that writes this line, and only for
-- that request, are names, addresses, accounts, declarations and dossiers blanked. Numbers, days, kinds, sums of money and who signed stay.
create table financialaid.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on financialaid.erasure for each row execute function platform.refuse_change();

create function financialaid.is_erasing(request uuid) returns boolean language sql stable as $$
  select exists (select from financialaid.erasure e where e.context = 'financialaid' and e.case_id = request
    and e.in_transaction = pg_current_xact_id_if_assigned())
$$;
create function financialaid.is_erasing_right(entitlement uuid) returns boolean language sql stable as $$
  select exists (select from financialaid.entitlement r where r.id = entitlement and financialaid.is_erasing(r.application_id))
$$;

-- The sum of a dossier that was destroyed, by which a copy that turns up elsewhere is known.
alter table financialaid.proposal add column dossier_sum bytea;
alter table financialaid.decision add column dossier_sum bytea;

drop trigger a_decision_is_frozen on financialaid.decision;
create trigger a_decision_is_frozen before update or delete on financialaid.decision for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'application_id', 'holder_id', 'household_id', 'dossier', 'dossier_sum');
drop trigger a_line_is_frozen on financialaid.monthly_list_line;
create trigger a_line_is_frozen before update or delete on financialaid.monthly_list_line for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_right', 'entitlement_id',
    'holder_id', 'holder', 'folded_name', 'cnp', 'cnp_tail', 'address', 'iban', 'bank');
drop trigger a_difference_is_frozen on financialaid.monthly_list_difference;
create trigger a_difference_is_frozen before update or delete on financialaid.monthly_list_difference for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_right', 'entitlement_id',
    'holder_id', 'holder', 'folded_name', 'cnp', 'cnp_tail', 'address', 'iban', 'bank');
drop function financialaid.refuse_change_of_a_decision();

-- Of work that was answered or taken back nobody needs the words here any more: they stand in the registry, and go with the paper there.
update financialaid.routed_work set subject = '', person_ids = '{}' where state not in ('WAITING', 'TAKEN') or withdrawn_reason is not null;
