-- A run of a million lines asked for its run a million times. The statement that adds them asks once, and a run is never deleted: the same promise.
create or replace function payments.only_lines_of_open_runs() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct run_id from touched) t left join payments.run r on r.id = t.run_id
      where r.id is null or r.state not in ('DRAFT', 'CALCULATED', 'CHECKED')) then
    raise exception 'the lines of a locked run are never changed' using errcode = 'restrict_violation', constraint = 'lines_of_a_locked_run_are_never_changed';
  end if;
  return null;
end $$;

create function payments.keep_runs() returns trigger language plpgsql as $$
begin
  raise exception 'a run is discarded and never deleted' using errcode = 'restrict_violation';
end $$;
create trigger a_run_is_never_deleted before delete or truncate on payments.run for each statement execute function payments.keep_runs();
create trigger a_run_keeps_its_id before update of id on payments.run for each row when (old.id <> new.id) execute function payments.keep_runs();

alter table payments.run_line drop constraint line_of_run;
comment on column payments.run_line.run_id is 'payments.run; held by the triggers of lines and runs';
