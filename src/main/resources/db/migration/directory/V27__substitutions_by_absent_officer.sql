create index substitution_absent_idx on directory.substitution (absent_id, until) where not withdrawn;
