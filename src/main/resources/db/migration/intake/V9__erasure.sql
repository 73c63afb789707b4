-- Cases whose papers were erased after the selection of their file was approved (Legea nr. 16/1996): only in the transaction that writes this line,
-- and only for that case, are correspondents, subjects and words blanked. Numbers, days, directions, kinds, who worked on it and how it ended stay.
create table intake.erasure (
  context text not null,
  case_id uuid not null,
  decision_number text not null,
  confirmed_by uuid not null,
  erased_at timestamptz not null default clock_timestamp(),
  in_transaction xid8 not null default pg_current_xact_id(),
  primary key (context, case_id)
);
create trigger erasure_is_never_changed before update or delete on intake.erasure for each row execute function platform.refuse_change();

alter table intake.entry add column erased boolean not null default false;
alter table intake.petition add column erased boolean not null default false;
alter table intake.referral add column erased boolean not null default false;
comment on column intake.entry.erased is 'Whether its words were destroyed with the file of its case; the line of the register stays';

-- The papers of a case: that of a petition or referral, those put to a case of another context that are neither, and what was answered to them.
create function intake.papers_of(of_context text, of_case uuid) returns setof uuid language sql stable as $$
  with own as (
    select p.entry_id as id from intake.petition p where of_context = 'intake' and p.id = of_case
    union select r.entry_id from intake.referral r where of_context = 'intake' and r.id = of_case
    union select e.id from intake.entry e where e.case_context = of_context and e.case_id = of_case
      and not exists (select from intake.petition p where p.entry_id = e.id) and not exists (select from intake.referral r where r.entry_id = e.id))
  select id from own
  union select a.id from own join intake.entry a on a.answers_entry_id = own.id
  where a.direction = 'OUT' and (a.case_id is null or a.case_context = of_context and a.case_id = of_case)
$$;

create function intake.is_erasing(paper uuid) returns boolean language sql stable as $$
  select exists (select from intake.erasure e where e.in_transaction = pg_current_xact_id_if_assigned()
    and paper in (select intake.papers_of(e.context, e.case_id)))
$$;
create function intake.is_erasing_referral(referral uuid) returns boolean language sql stable as $$
  select exists (select from intake.erasure e where e.in_transaction = pg_current_xact_id_if_assigned()
    and e.context = 'intake' and e.case_id = referral)
$$;

drop trigger hop_is_never_changed on intake.hop;
create trigger hop_is_never_changed before update or delete on intake.hop for each row
  execute function platform.keep_but_for_erasure('intake.is_erasing', 'entry_id', 'comment', 'proof');
drop trigger reporter_is_never_changed on intake.reporter;
create trigger reporter_is_never_changed before update or delete on intake.reporter for each row
  execute function platform.keep_but_for_erasure('intake.is_erasing_referral', 'referral_id', 'DELETE');
drop trigger field_action_is_never_changed on intake.field_action;
create trigger field_action_is_never_changed before update or delete on intake.field_action for each row
  execute function platform.keep_but_for_erasure('intake.is_erasing_referral', 'referral_id', 'found', 'measures', 'addressee', 'reference');
drop trigger referral_step_is_never_changed on intake.referral_step;
create trigger referral_step_is_never_changed before update or delete on intake.referral_step for each row
  execute function platform.keep_but_for_erasure('intake.is_erasing_referral', 'referral_id', 'note');
