-- The outliers of an indexation are listed by how far they are off, without sorting a million of them.
drop index financialaid.indexation_line_outlier_idx;
create index indexation_line_outlier_idx on financialaid.indexation_line (indexation_id, abs(new_gross - old_gross) desc, entitlement_id) where outlier;
