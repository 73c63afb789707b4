-- The sum on leaving is paid once; taken back whole, it may be granted again. A round counts the sums that were taken back before.
alter table childprotection.youth_step
  add column round int not null default 1 constraint rounds_of_the_sum_count_from_one check (round >= 1),
  add column to_unit uuid;
drop index childprotection.the_sum_on_leaving_is_paid_once;
create unique index the_sum_on_leaving_is_paid_once on childprotection.youth_step (person_id, round) where kind = 'LUMP_SUM';

create function childprotection.a_sum_is_paid_again_when_taken_back() returns trigger language plpgsql as $$
begin
  if new.round > 1 and not exists (select from childprotection.youth_step where person_id = any(directory.same_person(new.person_id)) and kind = 'LUMP_SUM_BACK'
      and round = new.round - 1) then
    raise exception 'the sum on leaving is paid again only when it was taken back';
  end if;
  return new;
end $$;
create trigger a_sum_is_paid_again_when_taken_back before insert on childprotection.youth_step for each row when (new.kind = 'LUMP_SUM')
  execute function childprotection.a_sum_is_paid_again_when_taken_back();

-- The proof of studies or work that keeps the monthly indemnity, and which unit is told of somebody who leaves.
alter table childprotection.youth_step drop constraint youth_step_known;
alter table childprotection.youth_step add constraint youth_step_known check (kind in ('STAY_STUDIES', 'STAY_WITHOUT_STUDIES', 'OFFER_REFUSED', 'CHOICE', 'LUMP_SUM', 'LUMP_SUM_BACK',
    'INDEMNITY', 'PROOF', 'INDEMNITY_ENDED', 'PLAN', 'CONTACT', 'ANNOUNCED', 'FILE_ASKED', 'FILE_HANDED')),
  add constraint a_proof_names_its_paper check (kind <> 'PROOF' or number <> ''),
  add constraint only_an_announcement_goes_to_a_unit check (to_unit is null or kind = 'ANNOUNCED');
