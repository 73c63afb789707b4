create index person_family_name_idx on directory.person (platform.fold(family_name) text_pattern_ops);
