-- Finding persons by any of their names, with typing errors and old spellings. A dictionary holds every word once; each
-- person holds the numbers of their words. Both are kept by triggers, in the transaction that changes the person.
-- Bulk loading writes them itself and says so with set local people.indexing = 'off'.

-- The word and the word with each single letter left out: two words that share one of these differ by at most one typing
-- error (a letter missing, added, wrong, or two letters swapped).
create function people.near_forms(word text) returns text[]
  language sql immutable strict parallel safe
return case when length(word) < 4 then array[word]
  else (select array_agg(distinct form) from (
      select word as form
      union all
      select left(word, n - 1) || substr(word, n + 1) from generate_series(1, least(length(word), 24)) n) forms) end;

create table people.search_word (
  id integer generated always as identity constraint search_word_pk primary key,
  word text collate "C" not null constraint search_word_once unique,
  near text[] generated always as (people.near_forms(word)) stored
);
create index search_word_near_idx on people.search_word using gin (near);
create index search_word_similar_idx on people.search_word using gin (word gin_trgm_ops);

create table people.search_entry (
  person_id uuid constraint search_entry_pk primary key,
  words integer[] not null,
  sort_key text collate "C" not null,
  born_on date,
  sex text not null,
  died boolean not null,
  localities integer[] not null
);
create index search_entry_words_idx on people.search_entry using gin (words) with (fastupdate = off);

comment on column people.search_entry.words is 'Numbers of all words of the names, former ones and old spellings included';
comment on column people.search_entry.localities is 'Where the person lives or is registered now; confidential addresses are left out';

create index person_cnp_tail_idx on people.person (reverse(cnp) text_pattern_ops) where cnp is not null;
create index person_phone_tail_idx on people.person (reverse(regexp_replace(phone, '[^0-9]', '', 'g')) text_pattern_ops)
  where phone <> '';

-- All comparable words of some names: of today's spelling and of the spelling before 1993 without diacritics.
create function people.name_words(names text[]) returns text[]
  language plpgsql immutable parallel safe as $$
begin
  return (select coalesce(array_agg(distinct word), '{}') from (
    select unnest(regexp_split_to_array(folded, U&'[\0001-\002F\003A-\0060\007B-\00BF\2010-\2027]+')) as word from (
      select platform.fold(name) as folded from unnest(names) as name
      union all
      select platform.fold(regexp_replace(normalize(name, nfc),
          '(?<=[A-Za-zĂÂÎȘȚŞŢăâîșțşţ])[âîÂÎ](?=[A-Za-zĂÂÎȘȚŞŢăâîșțşţ])', 'i', 'g'))
      from unnest(names) as name where name ~ '[âîÂÎ]' or name ~ U&'\0302') as forms) as words
    where word <> '');
end $$;

create function people.words_of_persons(ids uuid[]) returns table (person_id uuid, words text[])
  language sql stable as $$
  select p.id, people.name_words(array[p.family_name, p.given_name]
    || array(select f.family_name from people.former_name f where f.person_id = p.id))
  from people.person p where p.id = any (ids) $$;

-- Two statements, so that the second sees words that another transaction added while the first waited for it.
create function people.index_for_search(ids uuid[]) returns void
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
        where a.person_id = p.id and a.until is null and a.siruta is not null and a.kind <> 'CONFIDENTIAL')
    from people.words_of_persons(ids) s join people.person p on p.id = s.person_id
    on conflict (person_id) do update set words = excluded.words, sort_key = excluded.sort_key, born_on = excluded.born_on,
      sex = excluded.sex, died = excluded.died, localities = excluded.localities
    where (search_entry.words, search_entry.sort_key, search_entry.born_on, search_entry.sex, search_entry.died,
        search_entry.localities)
      is distinct from (excluded.words, excluded.sort_key, excluded.born_on, excluded.sex, excluded.died, excluded.localities);
end $$;

create function people.index_changed_persons() returns trigger
  language plpgsql as $$
begin
  if tg_table_name = 'person' then
    perform people.index_for_search(array(select id from touched));
  else
    perform people.index_for_search(array(select distinct person_id from touched));
  end if;
  return null;
end $$;

create trigger person_insert_is_searchable after insert on people.person referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger person_update_is_searchable after update on people.person referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger former_name_insert_is_searchable after insert on people.former_name referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger former_name_update_is_searchable after update on people.former_name referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger former_name_delete_is_searchable after delete on people.former_name referencing old table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger person_address_insert_is_searchable after insert on people.person_address referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger person_address_update_is_searchable after update on people.person_address referencing new table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();
create trigger person_address_delete_is_searchable after delete on people.person_address referencing old table as touched for each statement
  when (current_setting('people.indexing', true) is distinct from 'off') execute function people.index_changed_persons();

select people.index_for_search(array(select id from people.person));
