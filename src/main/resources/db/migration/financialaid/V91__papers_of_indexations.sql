-- How far the papers of the decisions of an indexation are: made ready one after the other once all are decided, so that nobody waits for them.
alter table financialaid.indexation
  add column printed_through uuid,
  add column papers int not null default 0,
  add column printed_at timestamptz,
  add constraint papers_follow_the_decisions check (state = 'DONE' or num_nonnulls(printed_through, printed_at) = 0),
  add constraint papers_are_counted check (papers >= 0);
-- which lines have no decision yet says how far the decisions are
alter table financialaid.indexation drop column applied_through;
-- A million lines would each look their indexation up; whoever writes them holds it locked, and none is ever deleted.
alter table financialaid.indexation_line drop constraint indexation_line_indexation_id_fkey;
