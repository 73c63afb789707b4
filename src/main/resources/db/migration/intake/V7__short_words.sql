-- A word of one or two letters is found where a word begins, for which the index needs a space before the first word too.
create index entry_words_idx on intake.entry using gin ((' ' || search_text) gin_trgm_ops);
drop index intake.entry_search_idx;
