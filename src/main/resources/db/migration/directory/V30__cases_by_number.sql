-- Whoever says the number of their case is found by it, with its year or by how it begins.
create index case_relation_number_idx on directory.case_relation (number text_pattern_ops);
