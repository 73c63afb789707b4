-- How deadlines of a rule ended is read from the index alone.
drop index worklist.known_deadline_met_idx;
create index known_deadline_met_idx on worklist.known_deadline (context, rule, met_on) include (due_on) where met_on is not null;
