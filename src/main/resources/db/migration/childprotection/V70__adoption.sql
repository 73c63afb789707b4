-- Adoption (Legea nr. 273/2004). Nothing here is told to any other module: what is never told cannot be found elsewhere.
create table childprotection.adoption_file (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null constraint an_adoption_is_opened_once_per_form unique,
  number int not null,
  year int not null,
  case_id uuid not null references childprotection.child_case,
  child_name text not null,
  child_born_on date,
  child_sex text not null,
  siblings int not null constraint adopted_with_some_siblings check (siblings between 0 and 10),
  health_needs boolean not null,
  unit_id uuid not null,
  responsible_id uuid not null,
  team uuid[] not null default '{}',
  state text not null constraint adoption_state_known check (state in ('PLANNED', 'IN_COURT', 'OPENED', 'ADOPTABLE', 'MATCHED', 'ENTRUSTED', 'APPROVED',
    'CLOSED', 'STOPPED')),
  ground text not null constraint adoption_ground_known check (ground in ('REINTEGRATION_FAILED', 'PARENTS_UNKNOWN', 'PARENTS_AGREE', 'RIGHTS_LOST', 'ORPHAN')),
  ground_on date not null,
  finality_on date not null,
  opened_on date not null,
  hard boolean not null default false,
  rna_number text,
  adopters_id uuid,
  entrusted_on date,
  approved_on date,
  ended_on date,
  constraint adoption_number_once_a_year unique (year, number),
  constraint an_adoptable_child_is_in_the_register check (state not in ('ADOPTABLE', 'MATCHED', 'ENTRUSTED', 'APPROVED', 'CLOSED') or rna_number is not null),
  constraint whoever_is_entrusted_has_adopters check (state not in ('ENTRUSTED', 'APPROVED', 'CLOSED') or (adopters_id is not null and entrusted_on is not null)),
  constraint an_approved_adoption_has_its_day check ((state in ('APPROVED', 'CLOSED')) = (approved_on is not null)),
  constraint an_ended_adoption_has_its_day check ((state in ('CLOSED', 'STOPPED')) = (ended_on is not null)),
  constraint adoption_days_follow check (opened_on >= finality_on and entrusted_on >= finality_on and approved_on >= entrusted_on)
);
create unique index one_open_adoption_per_case on childprotection.adoption_file (case_id) where state not in ('CLOSED', 'STOPPED');
create index adoption_file_case_idx on childprotection.adoption_file (case_id);
create index adoption_file_responsible_idx on childprotection.adoption_file (responsible_id);
create index adoption_file_team_idx on childprotection.adoption_file using gin (team);
create index adoption_file_list_idx on childprotection.adoption_file (year desc, number desc);

create table childprotection.adopters_file (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null constraint adopters_are_registered_once_per_form unique,
  number int not null,
  year int not null,
  unit_id uuid not null,
  responsible_id uuid not null,
  team uuid[] not null default '{}',
  state text not null constraint adopters_state_known check (state in ('REQUESTED', 'IN_EVALUATION', 'EVALUATED', 'ATTESTED', 'MATCHED', 'ENTRUSTING', 'ADOPTED',
    'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  requested_on date not null,
  request_number text not null,
  attest_number text,
  attested_on date,
  good_until date,
  in_court_since date,
  ended_on date,
  constraint adopters_number_once_a_year unique (year, number),
  constraint an_attest_has_number_and_days check (num_nulls(attest_number, attested_on, good_until) in (0, 3)),
  constraint whoever_is_matched_has_an_attest check (state not in ('ATTESTED', 'MATCHED', 'ENTRUSTING', 'ADOPTED') or attest_number is not null),
  constraint ended_adopters_have_their_day check ((state in ('ADOPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')) = (ended_on is not null))
);
create index adopters_file_responsible_idx on childprotection.adopters_file (responsible_id);
create index adopters_file_team_idx on childprotection.adopters_file using gin (team);
create index adopters_file_list_idx on childprotection.adopters_file (year desc, number desc);
-- Who the adopters are and which child they may receive; they stand in no other register.
create table childprotection.adopters_sheet (
  file_id uuid constraint adopters_sheet_pk primary key references childprotection.adopters_file,
  content jsonb not null
);
alter table childprotection.adoption_file add constraint adopters_of_an_adoption foreign key (adopters_id) references childprotection.adopters_file;
create index adoption_file_adopters_idx on childprotection.adoption_file (adopters_id);

-- What was done in either file; lines are only added.
create table childprotection.adoption_line (
  id uuid primary key,
  file_id uuid not null,
  position int not null,
  act text not null,
  on_day date not null,
  paper text not null,
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint adoption_line_place_once unique (file_id, position)
);

-- A child and adopters put before each other; who decided and why stays.
create table childprotection.adoption_match (
  id uuid primary key,
  adoption_id uuid not null references childprotection.adoption_file,
  adopters_id uuid not null references childprotection.adopters_file,
  state text not null constraint match_state_known check (state in ('PROPOSED', 'PRACTICAL', 'CONFIRMED', 'REFUSED')),
  reasons text not null constraint a_match_has_reasons check (length(reasons) >= 3),
  proposed_on date not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  decided_on date,
  decision text not null default '',
  decided_by uuid,
  decided_by_name text not null default '',
  constraint a_refused_match_says_why check (state <> 'REFUSED' or length(decision) >= 3),
  constraint whoever_decides_a_match_did_not_propose_it check (decided_by <> proposed_by)
);
create unique index one_match_of_a_child_at_a_time on childprotection.adoption_match (adoption_id) where state in ('PRACTICAL', 'CONFIRMED');
create unique index a_match_is_open_once on childprotection.adoption_match (adoption_id, adopters_id) where state <> 'REFUSED';
create index adoption_match_adoption_idx on childprotection.adoption_match (adoption_id);
create index adoption_match_adopters_idx on childprotection.adoption_match (adopters_id);

-- Terms of the files, counted by the register of terms and kept here alone.
create table childprotection.adoption_term (
  id uuid primary key,
  file_id uuid not null,
  rule text not null,
  round int not null,
  starts_on date not null,
  due_on date not null,
  met_on date,
  cancelled boolean not null default false,
  constraint a_term_of_an_adoption_runs_once unique (file_id, rule, starts_on, round),
  constraint a_term_ends_after_it_began check (due_on >= starts_on)
);
create index adoption_term_open_idx on childprotection.adoption_term (file_id, due_on) where met_on is null and not cancelled;

-- Who the child was (natural family) and who it became; the first is sealed by the approval.
create table childprotection.adoption_identity (
  file_id uuid constraint adoption_identity_pk primary key references childprotection.adoption_file,
  name_before text not null,
  cnp_before text,
  origin text not null,
  name_after text,
  cnp_after text,
  address_after text,
  sealed_at timestamptz,
  constraint who_the_child_became_is_told_with_the_approval check ((sealed_at is null) = (name_after is null))
);
create table childprotection.adoption_unsealing (
  id uuid primary key,
  file_id uuid not null references childprotection.adoption_file,
  reason text not null constraint an_unsealing_has_a_reason check (length(reason) >= 10),
  read_by uuid not null,
  read_by_name text not null,
  read_at timestamptz not null
);
create index adoption_unsealing_file_idx on childprotection.adoption_unsealing (file_id, read_at);

create function childprotection.adoption_rows_stay() returns trigger language plpgsql as $$
begin
  raise exception 'what was recorded of an adoption is never changed or removed';
end $$;
create trigger adoption_line_is_never_changed before update or delete on childprotection.adoption_line for each row execute function childprotection.adoption_rows_stay();
create trigger adoption_unsealing_is_never_changed before update or delete on childprotection.adoption_unsealing for each row execute function childprotection.adoption_rows_stay();
create trigger adoption_file_is_never_removed before delete on childprotection.adoption_file for each row execute function childprotection.adoption_rows_stay();
create trigger adopters_file_is_never_removed before delete on childprotection.adopters_file for each row execute function childprotection.adoption_rows_stay();
create trigger adoption_match_is_never_removed before delete on childprotection.adoption_match for each row execute function childprotection.adoption_rows_stay();
