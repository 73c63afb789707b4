-- A paper that did not come with the request of a carer; brought once.
create table childprotection.carer_missing_paper (
  carer_id uuid not null references childprotection.foster_carer,
  paper text not null constraint carer_paper_known check (paper in ('IDENTITY', 'STUDIES', 'CRIMINAL_RECORD', 'HEALTH', 'SPOUSE_CONSENT', 'CHILDREN_CONSENT',
    'DWELLING', 'INCOME')),
  brought_on date,
  primary key (carer_id, paper)
);

-- What was told to whoever asked: which papers are missing, the answer.
create table childprotection.carer_told (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  what text not null constraint carer_told_what_known check (what in ('MISSING', 'ANSWER')),
  told_on date not null,
  way text not null constraint carer_told_way_known check (way in ('IN_PERSON', 'POST', 'ELECTRONIC', 'TELEPHONE')),
  number text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index carer_told_carer_idx on childprotection.carer_told (carer_id, told_on);
create unique index the_answer_is_told_once on childprotection.carer_told (carer_id) where what = 'ANSWER';

-- A visit of the social worker to the home of a carer; the yearly evaluation counts them.
create table childprotection.carer_visit (
  id uuid primary key,
  carer_id uuid not null references childprotection.foster_carer,
  visited_on date not null,
  child_person_ids uuid[] not null,
  findings text not null constraint a_visit_to_a_carer_finds_something check (length(findings) >= 3),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index carer_visit_carer_idx on childprotection.carer_visit (carer_id, visited_on);
