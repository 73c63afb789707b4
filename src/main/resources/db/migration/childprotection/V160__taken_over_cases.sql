-- A case that was worked on elsewhere goes on where it stood once somebody answers for it (dosar preluat).
alter table childprotection.child_case
  add column resumes_at text constraint resumed_stage_known check (resumes_at in ('PLANNING', 'INTERVENTION', 'REVIEW', 'MONITORING')),
  add constraint only_a_waiting_case_resumes check (resumes_at is null or stage = 'OPENED');
create index child_case_resumes_idx on childprotection.child_case (unit_id) where resumes_at is not null;

-- Rows that were not taken over are blanked some time after the file came; from then on it is not taken over any more.
alter table childprotection.takeover
  add column blanked_at timestamptz,
  add constraint a_file_under_way_is_not_blanked check (blanked_at is null or finished_at is not null or released_at is null);
create index takeover_blanking_idx on childprotection.takeover (uploaded_at) where blanked_at is null;
