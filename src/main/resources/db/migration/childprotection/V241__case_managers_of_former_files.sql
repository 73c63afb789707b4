-- Who is meant by a case manager whom a file to be taken over names: an account, or nobody who still works here. Without a line the account of the same name is.
create table childprotection.takeover_manager (
  takeover_id uuid not null constraint manager_of_takeover references childprotection.takeover,
  name_key text not null,
  officer_id uuid,
  chosen_by uuid not null,
  chosen_by_name text not null,
  chosen_at timestamptz not null,
  constraint takeover_manager_pk primary key (takeover_id, name_key)
);
