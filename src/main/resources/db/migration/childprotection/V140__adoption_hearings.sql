-- Who was heard in an adoption and what was said: the child, natural parents, relatives (Legea nr. 273/2004). Kept in the file alone, and sealed with it by the approval.
create table childprotection.adoption_hearing (
  id uuid primary key,
  adoption_id uuid not null references childprotection.adoption_file,
  one_time_key uuid not null constraint a_hearing_is_recorded_once_per_form unique,
  kind text not null constraint adoption_hearing_kind_known check (kind in ('CHILD_OPINION', 'CHILD_CONSENT', 'CHILD_REFUSAL', 'PARENT_CONSENT', 'PARENT_WITHDRAWAL',
    'PARENT_REFUSAL', 'RELATIVE')),
  heard_on date not null,
  heard text not null constraint somebody_was_heard check (heard <> ''),
  heard_by text not null constraint somebody_heard check (heard_by <> ''),
  paper text not null,
  said text not null constraint something_was_said check (said <> ''),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index adoption_hearing_file_idx on childprotection.adoption_hearing (adoption_id, heard_on desc);

-- What was said until now stood among the lines of the file.
insert into childprotection.adoption_hearing (id, adoption_id, one_time_key, kind, heard_on, heard, heard_by, paper, said, recorded_by, recorded_by_name, recorded_at)
select l.id, l.file_id, l.id, 'CHILD_OPINION', l.on_day, 'copilul', l.recorded_by_name, l.paper, l.note, l.recorded_by, l.recorded_by_name, l.recorded_at
from childprotection.adoption_line l join childprotection.adoption_file f on f.id = l.file_id
where l.act = 'CHILD_OPINION' and l.note <> '' and l.recorded_by_name <> '';
