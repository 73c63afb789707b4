-- Persons whose place is kept from everybody without a working relation: victims, secret addresses, witnesses.
create table people.protection (
  id uuid primary key,
  version bigint not null,
  form_key uuid not null constraint protection_sent_once unique,
  person_id uuid not null references people.person (id),
  reason text not null constraint protection_reason_is_known
    check (reason in ('SECRET_ADDRESS', 'DOMESTIC_VIOLENCE', 'TRAFFICKING', 'DANGEROUS_PARENT', 'WITNESS')),
  basis text not null constraint protection_has_a_basis check (basis <> ''),
  since date not null,
  until date,
  unit_id uuid not null,
  responsible_id uuid not null,
  responsible_name text not null,
  recorded_at timestamptz not null,
  ended_on date,
  ended_by uuid,
  ended_by_name text,
  end_reason text not null default '',
  constraint protection_ends_after_it_starts check (until >= since),
  constraint end_of_protection_is_whole check (num_nonnulls(ended_on, ended_by, ended_by_name) in (0, 3)
    and (ended_on is null) = (end_reason = ''))
);
create unique index one_protection_of_a_person_at_a_time on people.protection (person_id) where ended_on is null;
create index protection_person_idx on people.protection (person_id, since desc);

alter table people.person add column sheltered boolean not null default false;
alter table people.household add column sheltered boolean not null default false;
comment on column people.person.sheltered is 'Whether the places of the person are kept from lists, search, other modules and strangers';
comment on column people.household.sheltered is 'Whether somebody sheltered lives there';

create or replace function people.index_for_search(ids uuid[]) returns void
  language plpgsql as $$
begin
  insert into people.search_word (word)
    select distinct listed.word from people.words_of_persons(ids), unnest(words) as listed (word)
    where not exists (select from people.search_word known where known.word = listed.word) order by listed.word
    on conflict do nothing;
  insert into people.search_entry (person_id, words, sort_key, born_on, sex, died, localities)
    select p.id,
      array(select w.id from people.search_word w where w.word = any (s.words) order by w.id),
      platform.fold(p.family_name || ' ' || p.given_name), p.born_on, p.sex, p.died_on is not null,
      array(select distinct a.siruta from people.person_address a
        where a.person_id = p.id and a.until is null and a.siruta is not null and a.kind <> 'CONFIDENTIAL' and not p.sheltered)
    from people.words_of_persons(ids) s join people.person p on p.id = s.person_id
    on conflict (person_id) do update set words = excluded.words, sort_key = excluded.sort_key, born_on = excluded.born_on,
      sex = excluded.sex, died = excluded.died, localities = excluded.localities
    where (search_entry.words, search_entry.sort_key, search_entry.born_on, search_entry.sex, search_entry.died,
        search_entry.localities)
      is distinct from (excluded.words, excluded.sort_key, excluded.born_on, excluded.sex, excluded.died, excluded.localities);
end $$;
