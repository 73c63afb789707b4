-- Who sees nearly everything reads all cases in one order and leaves out the rest.
create index known_case_order_idx on worklist.known_case (opened_on desc, id desc);
-- Cases of nobody are few, the closed ones too.
drop index worklist.known_case_unassigned_idx;
create index known_case_unassigned_idx on worklist.known_case (unit_id, context, opened_on desc, id desc) where responsible_id is null;
