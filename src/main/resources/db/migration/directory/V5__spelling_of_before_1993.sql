-- A place is found under its name of today and under the one written with î, also without diacritics: i and a count as one
-- letter. This only tells names apart that the words of the search found already.
alter table directory.place add column spelled text not null generated always as (translate(folded, 'i', 'a')) stored;
drop index directory.place_folded_idx;
create index place_spelled_idx on directory.place (spelled text_pattern_ops);

comment on column directory.place.spelled is 'The folded name with a for i, the same for the spelling of before 1993 as for that of today';
