-- The file of a child with a disability: one open file per child, from the first request to the end of the right; never removed.
create table childprotection.disability_file (
  id uuid primary key,
  version bigint not null,
  revision bigint not null,
  one_time_key uuid not null constraint a_disability_form_is_taken_once unique,
  number int not null,
  year int not null,
  child_id uuid not null,
  unit_id uuid not null,
  responsible_id uuid,
  team uuid[] not null default '{}',
  state text not null constraint disability_state_known check (state in ('REQUESTED', 'INCOMPLETE', 'IN_EVALUATION', 'REPORTED', 'AT_COMMISSION',
    'DECIDED', 'CERTIFIED', 'NOT_CLASSED', 'OF_AGE', 'TRANSFERRED', 'GIVEN_UP', 'DIED')),
  round int not null constraint rounds_are_counted_from_one check (round >= 1),
  reason text not null constraint disability_reason_known check (reason in ('FIRST', 'REEVALUATION', 'CHANGE', 'TRANSFER_IN')),
  origin text not null constraint disability_origin_known check (origin in ('PARENT', 'REPRESENTATIVE', 'SPAS', 'OWN_MOTION')),
  applicant text not null,
  at_school boolean not null,
  requested_on date not null,
  request_number text not null,
  opened_on date not null,
  missing text not null default '',
  item_id uuid,
  decided_on date,
  decision text not null default '',
  resolution_id uuid,
  ended_on date,
  ending text not null default '',
  majority_told_at timestamptz,
  registered_by uuid not null,
  registered_by_name text not null,
  registered_at timestamptz not null,
  erased boolean not null default false,
  constraint disability_number_once_a_year unique (year, number),
  constraint an_incomplete_request_says_what_is_missing check (state <> 'INCOMPLETE' or length(missing) >= 3),
  constraint a_decided_file_cites_its_decision check (state <> 'DECIDED' or (decided_on is not null and length(decision) >= 3)),
  constraint an_ended_disability_file_has_its_day check ((state in ('NOT_CLASSED', 'OF_AGE', 'TRANSFERRED', 'GIVEN_UP', 'DIED')) = (ended_on is not null))
);
create unique index one_open_disability_file_per_child on childprotection.disability_file (child_id) where ended_on is null;
create index disability_file_child_idx on childprotection.disability_file (child_id);
create index disability_file_unit_idx on childprotection.disability_file (unit_id, state);
create index disability_file_order_idx on childprotection.disability_file (year desc, number desc);
create index disability_file_item_idx on childprotection.disability_file (item_id) where item_id is not null;

-- What was found of each paper of a request; a later look does not change an earlier one.
create table childprotection.disability_paper (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  position int not null,
  round int not null,
  paper text not null,
  result text not null constraint disability_paper_result_known check (result in ('THERE', 'MISSING', 'DOES_NOT_CONCERN')),
  reference text not null,
  looked_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint disability_paper_in_order unique (file_id, position),
  constraint a_paper_that_is_there_is_cited check (result <> 'THERE' or length(reference) >= 2)
);

-- One part of the complex evaluation; each saving adds a row.
create table childprotection.disability_part (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  round int not null,
  part text not null constraint disability_part_known check (part in ('MEDICAL', 'PSYCHOLOGICAL', 'EDUCATIONAL', 'SOCIAL')),
  seen_on date not null,
  author text not null,
  impairment int constraint impairment_is_qualified check (impairment between 0 and 4),
  activity int constraint activity_is_qualified check (activity between 0 and 4),
  participation int constraint participation_is_qualified check (participation between 0 and 4),
  findings text not null,
  environment text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index disability_part_file_idx on childprotection.disability_part (file_id, round, recorded_at);

-- The report of the complex evaluation with what it proposes; the newest of a round counts.
create table childprotection.disability_report (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  round int not null,
  number text not null,
  met_on date not null,
  place text not null constraint disability_place_known check (place in ('SERVICE', 'HOME', 'HOSPITAL')),
  family_present boolean not null,
  without_family text not null,
  degree text constraint proposed_degree_known check (degree in ('LIGHT', 'MEDIUM', 'MARKED', 'SEVERE')),
  types text[] not null,
  assistant boolean not null,
  palliative boolean not null,
  listed boolean not null,
  valid_from date,
  valid_until date,
  conclusion text not null,
  recommendations text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint the_team_says_why_the_family_was_not_there check (family_present or length(without_family) >= 3),
  constraint a_proposed_degree_has_its_days check ((degree is null) = (valid_from is null) and (degree is null) = (valid_until is null)),
  constraint a_proposed_degree_has_a_type check (degree is null or cardinality(types) > 0)
);
create index disability_report_file_idx on childprotection.disability_report (file_id, round, recorded_at);

-- A certificate as issued; only its end, its communication and what was told of it are written later.
create table childprotection.disability_certificate (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  child_id uuid not null,
  round int not null,
  own boolean not null,
  number text not null,
  issued_on date not null,
  issuer text not null,
  degree text not null constraint certified_degree_known check (degree in ('LIGHT', 'MEDIUM', 'MARKED', 'SEVERE')),
  types text[] not null constraint a_certificate_names_a_type check (cardinality(types) > 0),
  assistant boolean not null,
  valid_from date not null,
  valid_until date not null,
  ends_on date not null,
  ground text constraint validity_ground_known check (ground in ('USUAL', 'NEAR_MAJORITY', 'PALLIATIVE', 'THIRD_SEVERE')),
  basis text not null,
  resolution_id uuid,
  report text not null,
  composition text not null,
  signed_by text not null,
  recommendations text not null,
  lost_for text constraint disability_loss_known check (lost_for in ('REPLACED', 'CANCELLED', 'ANNULLED', 'DIED', 'TRANSFERRED', 'OF_AGE')),
  communicated_on date,
  communicated_how text not null default '',
  expiry_told_at timestamptz,
  told bigint not null default 0,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_certificate_ends_after_it_begins check (valid_until >= valid_from),
  constraint a_certificate_never_lasts_longer_than_given check (ends_on between valid_from - 1 and valid_until),
  constraint a_lost_certificate_says_why check (ends_on = valid_until or lost_for is not null),
  constraint an_assistant_goes_only_with_the_severe_degree check (not assistant or degree = 'SEVERE'),
  constraint an_own_certificate_rests_on_a_decision check (not own or (length(basis) >= 3 and length(report) >= 1 and ground is not null)),
  constraint two_certificates_are_never_valid_at_once exclude using gist (child_id with =, daterange(valid_from, ends_on + 1) with &&)
);
create index disability_certificate_file_idx on childprotection.disability_certificate (file_id, valid_from);
create index disability_certificate_end_idx on childprotection.disability_certificate (ends_on);

-- The abilitation and rehabilitation plan, version by version, an annex of the certificate.
create table childprotection.disability_plan (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  number int not null,
  since date not null,
  content jsonb not null,
  family_signed_on date,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint disability_plan_versions_are_counted unique (file_id, number)
);

create table childprotection.disability_plan_report (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  plan_id uuid not null references childprotection.disability_plan,
  reported_on date not null,
  progress int not null constraint progress_is_scored check (progress between 0 and 3),
  findings text not null constraint a_plan_report_says_something check (length(findings) >= 3),
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null
);
create index disability_plan_report_file_idx on childprotection.disability_plan_report (file_id, reported_on);
create index disability_plan_report_plan_idx on childprotection.disability_plan_report (plan_id);

-- The certificate of school orientation, which another institution gives.
create table childprotection.disability_orientation (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  number text not null,
  issuer text not null,
  kind text not null constraint orientation_kind_known check (kind in ('MASS_SCHOOL', 'SPECIAL_SCHOOL', 'HOME_SCHOOLING', 'SPECIAL_KINDERGARTEN')),
  issued_on date not null,
  valid_until date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint an_orientation_ends_after_its_issue check (valid_until >= issued_on),
  constraint one_orientation_of_a_number unique (file_id, number, issued_on)
);

-- What the family is told before a certificate ends and before the child comes of age.
create table childprotection.disability_notice (
  id uuid primary key,
  file_id uuid not null references childprotection.disability_file,
  certificate_id uuid references childprotection.disability_certificate,
  kind text not null constraint notice_kind_known check (kind in ('FIRST', 'SECOND', 'LAST', 'MAJORITY')),
  due_on date not null,
  raised_at timestamptz not null,
  sent_on date,
  way text not null default '',
  sent_by_name text not null default '',
  constraint a_notice_is_raised_once unique nulls not distinct (file_id, certificate_id, kind),
  constraint a_notice_is_about_a_certificate_or_majority check ((kind = 'MAJORITY') = (certificate_id is null)),
  constraint a_sent_notice_says_how check ((sent_on is null) = (length(way) < 2))
);
create index disability_notice_certificate_idx on childprotection.disability_notice (certificate_id);
create index disability_notice_open_idx on childprotection.disability_notice (due_on) where sent_on is null;

-- What happened in the file; a line is never changed.
create table childprotection.disability_step (
  file_id uuid not null references childprotection.disability_file,
  position int not null,
  kind text not null,
  acted_on date not null,
  note text not null,
  performed_by uuid,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (file_id, position)
);

create function childprotection.disability_row_stays() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never removed', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger disability_file_is_never_removed before delete on childprotection.disability_file
  for each row execute function childprotection.disability_row_stays();
create trigger disability_certificate_is_never_removed before delete on childprotection.disability_certificate
  for each row execute function childprotection.disability_row_stays();
create trigger disability_report_is_never_removed before delete on childprotection.disability_report
  for each row execute function childprotection.disability_row_stays();

-- A certificate keeps what it says: the child by a merge, its end, its communication and what was told of it may follow.
create function childprotection.a_certificate_keeps_what_it_says() returns trigger language plpgsql as $$
begin
  if (old.number, old.issued_on, old.degree, old.types, old.assistant, old.valid_from, old.valid_until, old.basis, old.own, old.ground) is distinct from
      (new.number, new.issued_on, new.degree, new.types, new.assistant, new.valid_from, new.valid_until, new.basis, new.own, new.ground)
      or (old.lost_for is not null and (old.lost_for, old.ends_on) is distinct from (new.lost_for, new.ends_on)) then
    raise exception 'a certificate keeps what it says';
  end if;
  return new;
end $$;
create trigger a_certificate_keeps_what_it_says before update on childprotection.disability_certificate
  for each row execute function childprotection.a_certificate_keeps_what_it_says();
