-- Words of a stopped adoption go with the destroyed file of the child, those of adopters who did not adopt when their own term has passed; numbers, days, acts and
-- states stay. Nothing of an approved adoption is ever erased.
alter table childprotection.adoption_file add column erased boolean not null default false;
comment on column childprotection.adoption_file.erased is 'The file was destroyed; number, days and state stay for the statistics';
alter table childprotection.adopters_file add column erased boolean not null default false;
comment on column childprotection.adopters_file.erased is 'The file was destroyed; number, days and state stay for the statistics';
alter table childprotection.adoption_file add constraint an_approved_adoption_is_never_erased check (not erased or approved_on is null);
alter table childprotection.adopters_file add constraint only_adopters_who_did_not_adopt_are_erased check (not erased or state in ('REFUSED', 'WITHDRAWN', 'EXPIRED'));

-- A file of adoption goes with the case of its child, a file of adopters by itself.
create function childprotection.is_erasing_adoption(file uuid) returns boolean language sql stable as $$
  select exists (select from childprotection.adoption_file f where f.id = file and f.approved_on is null and childprotection.is_erasing(f.case_id))
    or exists (select from childprotection.adopters_file a where a.id = file and a.state in ('REFUSED', 'WITHDRAWN', 'EXPIRED') and childprotection.is_erasing(a.id))
$$;

drop trigger adoption_line_is_never_changed on childprotection.adoption_line;
create trigger adoption_line_is_never_changed before update or delete on childprotection.adoption_line for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing_adoption', 'file_id', 'paper', 'note');
create trigger adoption_hearing_is_never_changed before update or delete on childprotection.adoption_hearing for each row
  execute function platform.keep_but_for_erasure('childprotection.is_erasing_adoption', 'adoption_id', 'heard', 'heard_by', 'paper', 'said');
