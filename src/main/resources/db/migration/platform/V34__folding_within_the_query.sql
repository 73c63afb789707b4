-- A strict function is called row by row; one that is not is written into the query by the planner. Nothing folded is nothing still, by every branch.
create or replace function platform.fold(text) returns text
  language sql immutable parallel safe
return case
  when octet_length($1) = length($1) then lower($1 collate "C")
  when octet_length(translate($1, 'ăâșțĂÂȘȚîÎ', '')) <> length(translate($1, 'ăâșțĂÂȘȚîÎ', '')) then platform.fold_any($1)
  when strpos($1, 'î') = 0 and strpos($1, 'Î') = 0 then lower(translate($1, 'ăâșțĂÂȘȚ', 'aastaast') collate "C")
  else replace(regexp_replace(lower(translate($1, 'ăâșțĂÂȘȚîÎ', U&'aastaast\E000\E000') collate "C"),
    U&'(?<=[a-z\E000])\E000(?=[a-z\E000])', 'a', 'g'), U&'\E000', 'i')
end;
