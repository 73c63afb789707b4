-- The open cases of an officer are asked for with nearly every page, by context, and are hundreds: read from the index alone.
drop index directory.case_relation_responsible_idx;
create index case_relation_responsible_idx on directory.case_relation (responsible_id, context) include (case_id) where not closed;
