-- The whole CNP of children, as the register of persons tells it: the certificate of disability bears it, and nothing else reads it (see the decision record on CNPs).
create table childprotection.identified_person (
  person_id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  cnp text not null constraint cnp_has_thirteen_digits check (cnp ~ '^[0-9]{13}$')
);

-- What a right was told to be worth, month by month: each sum holds from its first day until the next one; nothing in months that are not due.
create table childprotection.told_sum (
  right_id uuid not null constraint sum_of_a_told_right references childprotection.told_right,
  first_day date not null constraint a_sum_begins_with_a_month check (extract(day from first_day) = 1),
  monthly bigint not null constraint a_sum_is_not_negative check (monthly >= 0),
  primary key (right_id, first_day)
);
insert into childprotection.told_sum (right_id, first_day, monthly) select id, first_day, monthly from childprotection.told_right;
alter table childprotection.told_right drop column monthly;

-- The task of handing the file over to the commission for adults, and whose it is.
alter table childprotection.disability_notice add column step_id uuid, add column step_officer_id uuid,
  add constraint a_task_is_somebodys check ((step_id is null) = (step_officer_id is null));
