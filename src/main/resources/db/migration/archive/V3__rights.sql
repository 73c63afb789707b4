-- Rights to money that were decided in a case, as their context tells them: while one runs, the file behind it is not closed for the archive.
create table archive.entitlement (
  id uuid primary key,
  revision bigint not null,
  context text not null,
  case_id uuid not null,
  until date
);
create index entitlement_case_idx on archive.entitlement (context, case_id);
comment on column archive.entitlement.until is 'The last day it covers; null while it runs';

alter table archive.file drop constraint file_waiting_is_known;
alter table archive.file add constraint file_waiting_is_known check (waiting in ('', 'NO_CODE', 'NO_BIRTH_DATE', 'HOLD', 'PERSON', 'RIGHT', 'HANDOVER'));
comment on column archive.file.waiting is 'Why the term cannot end: no approved code, unknown date of birth, legal hold, rights of a person, a right to money that runs, not handed over';
