-- Rights to money that rest on a certificate or on a step of a young person, as payments were told of them; whose they are stays with what they rest on.
create table childprotection.told_right (
  id uuid primary key,
  basis_id uuid not null constraint one_right_of_a_basis unique,
  benefit text not null constraint told_benefit_known check (benefit in ('CHILD_DISABILITY', 'LEAVING_SUM', 'LEAVING_INDEMNITY')),
  monthly bigint not null constraint a_told_sum_is_not_negative check (monthly >= 0),
  first_day date not null,
  last_day date,
  revision bigint not null,
  constraint a_told_right_ends_after_the_day_before_it_begins check (last_day >= first_day - 1)
);

-- The resolution by which a certificate was replaced: cancelled, it gives the certificate back.
alter table childprotection.disability_certificate add column replaced_by uuid;
create index disability_certificate_replaced_idx on childprotection.disability_certificate (replaced_by) where replaced_by is not null;

create or replace function childprotection.a_certificate_keeps_what_it_says() returns trigger language plpgsql as $$
begin
  if (old.number, old.issued_on, old.degree, old.types, old.assistant, old.valid_from, old.valid_until, old.basis, old.own, old.ground) is distinct from
      (new.number, new.issued_on, new.degree, new.types, new.assistant, new.valid_from, new.valid_until, new.basis, new.own, new.ground)
      or (old.lost_for is not null and (old.lost_for, old.ends_on) is distinct from (new.lost_for, new.ends_on)
        and not (old.lost_for = 'REPLACED' and old.replaced_by is not null and new.lost_for is null and new.ends_on = new.valid_until)) then
    raise exception 'a certificate keeps what it says';
  end if;
  return new;
end $$;

-- Money of young people ends or is taken back by a step of its own.
alter table childprotection.youth_step drop constraint youth_step_known;
alter table childprotection.youth_step add constraint youth_step_known check (kind in ('STAY_STUDIES', 'STAY_WITHOUT_STUDIES', 'OFFER_REFUSED', 'CHOICE', 'LUMP_SUM', 'LUMP_SUM_BACK',
  'INDEMNITY', 'INDEMNITY_ENDED', 'PLAN', 'CONTACT', 'ANNOUNCED', 'FILE_ASKED', 'FILE_HANDED'));
