-- What the commission and the carers hold of a child goes with its file; numbers, days, votes and results stay.
alter table childprotection.foster_carer add column erased boolean not null default false;
comment on column childprotection.foster_carer.erased is 'The file was destroyed; number, days and states stay for the statistics';

create function childprotection.is_erasing_item(item uuid) returns boolean language sql stable as $$
  select exists (select from childprotection.commission_item i where i.id = item and childprotection.is_erasing(coalesce(i.case_id, i.about, i.id)))
$$;

create function childprotection.is_erasing_line(line uuid) returns boolean language sql stable as $$
  select exists (select from childprotection.commission_line l where l.id = line and childprotection.is_erasing_item(l.item_id))
$$;

create or replace function childprotection.a_closed_meeting_never_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'CLOSED' and not (to_jsonb(new) - 'minutes' = to_jsonb(old) - 'minutes'
      and exists (select from childprotection.commission_line l where l.meeting_id = old.id and childprotection.is_erasing_item(l.item_id))) then
    raise exception 'a closed meeting never changes';
  end if;
  return new;
end $$;

create or replace function childprotection.only_while_the_meeting_is_not_closed() returns trigger language plpgsql as $$
begin
  if exists (select from childprotection.commission_meeting m where m.id = new.meeting_id and m.state = 'CLOSED') and not (tg_op = 'UPDATE' and (
      tg_table_name = 'commission_line' and childprotection.is_erasing_line(new.id)
      or tg_table_name = 'commission_summons' and childprotection.is_erasing_line((to_jsonb(new) ->> 'line_id')::uuid))) then
    raise exception 'a closed meeting never changes';
  end if;
  return new;
end $$;

create function childprotection.interest_stays_but_for_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not (childprotection.is_erasing_line(old.line_id) and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason') then
    raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger interest_is_never_changed on childprotection.commission_interest;
create trigger interest_is_never_changed before update or delete on childprotection.commission_interest
  for each row execute function childprotection.interest_stays_but_for_erasure();

drop trigger a_vote_is_cast_by_whoever_is_present on childprotection.commission_vote;
create trigger a_vote_is_cast_by_whoever_is_present before insert on childprotection.commission_vote
  for each row execute function childprotection.a_vote_is_cast_by_whoever_is_present();
create function childprotection.an_opinion_goes_with_the_file() returns trigger language plpgsql as $$
begin
  return case when childprotection.is_erasing_line(old.line_id) and to_jsonb(new) - 'opinion' = to_jsonb(old) - 'opinion' then new end;
end $$;
create trigger a_vote_is_changed_by_whoever_is_present before update on childprotection.commission_vote
  for each row when (not childprotection.is_erasing_line(old.line_id)) execute function childprotection.a_vote_is_cast_by_whoever_is_present();
create trigger an_opinion_goes_with_the_file before update on childprotection.commission_vote
  for each row when (childprotection.is_erasing_line(old.line_id)) execute function childprotection.an_opinion_goes_with_the_file();

create or replace function childprotection.a_numbered_resolution_stays() returns trigger language plpgsql as $$
declare
  words text[] := array['heard', 'facts', 'solution', 'effects', 'obligations', 'contribution', 'voting', 'cancelled_reason'];
begin
  if childprotection.is_erasing_item(old.item_id) and to_jsonb(new) - words = to_jsonb(old) - words then
    return new;
  end if;
  if old.state = 'CANCELLED' or (old.number is not null and
      (old.number, old.year, old.dated_on, old.composition, old.heard, old.voting, old.facts, old.legal_basis, old.solution, old.effects,
        old.obligations, old.contribution, old.appeal_way, old.appeal_term, old.signed_by, old.secretary) is distinct from
      (new.number, new.year, new.dated_on, new.composition, new.heard, new.voting, new.facts, new.legal_basis, new.solution, new.effects,
        new.obligations, new.contribution, new.appeal_way, new.appeal_term, new.signed_by, new.secretary)) then
    raise exception 'a numbered resolution never changes';
  end if;
  return new;
end $$;

create function childprotection.appeal_stays_but_for_erasure() returns trigger language plpgsql as $$
declare
  words text[] := array['by_whom', 'file_number'];
begin
  if tg_op = 'DELETE' or not (to_jsonb(new) - words = to_jsonb(old) - words and exists (select from childprotection.commission_resolution r
      where r.id = old.resolution_id and childprotection.is_erasing_item(r.item_id))) then
    raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger appeal_is_never_changed on childprotection.commission_appeal;
create trigger appeal_is_never_changed before update or delete on childprotection.commission_appeal
  for each row execute function childprotection.appeal_stays_but_for_erasure();
