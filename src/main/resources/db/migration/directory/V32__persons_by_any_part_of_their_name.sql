-- Lists of cases of every context are searched by a part of a name.
create index person_folded_name_idx on directory.person using gin (platform.fold(display_name) gin_trgm_ops);
