-- School medical cabinets (cabinete medicale școlare): what a cabinet looks after, and the registers that it keeps for itself.
create table services.cabinet (
  service_unit_id uuid primary key references services.service_unit,
  kind text not null constraint cabinet_kind_known check (kind in ('GENERAL', 'DENTAL')),
  doctors int not null constraint cabinet_doctors_are_counted check (doctors between 0 and 50),
  nurses int not null constraint cabinet_nurses_are_counted check (nurses between 0 and 100),
  version bigint not null default 0
);

create table services.cabinet_class (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  school_year int not null constraint class_year_is_a_year check (school_year between 2000 and 2100),
  school text not null constraint a_class_has_a_school check (length(school) >= 2),
  name text not null constraint a_class_has_a_name check (length(name) >= 1),
  grade int not null constraint grade_is_counted check (grade between -3 and 13),
  pupils int not null constraint pupils_are_counted check (pupils between 0 and 60),
  constraint a_class_is_named_once_a_year unique (cabinet_id, school_year, school, name)
);

-- The medical file of a pupil (fișa medicală), which follows the child from cabinet to cabinet.
create table services.pupil_file (
  id uuid primary key,
  one_time_key uuid not null constraint a_pupil_form_is_taken_once unique,
  number int not null,
  year int not null,
  child_id uuid not null,
  born_on date not null,
  unit_id uuid not null,
  cabinet_id uuid not null references services.service_unit,
  class_id uuid not null references services.cabinet_class,
  responsible_id uuid,
  previous_id uuid references services.pupil_file,
  state text not null constraint pupil_state_known check (state in ('OPENED', 'ACTIVE', 'TRANSFERRED', 'ARCHIVED')),
  opened_on date not null,
  entry_note text,
  entry_doctor text,
  entry_on date,
  at_risk boolean not null default false,
  risk_since date,
  ended_on date,
  sent_to text not null default '',
  sent_number text not null default '',
  erased boolean not null default false,
  revision bigint not null,
  version bigint not null,
  constraint pupil_number_once_a_year unique (year, number),
  constraint an_active_pupil_has_the_entry_note check (state <> 'ACTIVE' or num_nulls(entry_note, entry_doctor, entry_on) = 0),
  constraint a_closed_pupil_file_has_its_day check ((state in ('TRANSFERRED', 'ARCHIVED')) = (ended_on is not null)),
  constraint a_transferred_file_was_sent check (state <> 'TRANSFERRED' or erased or (length(sent_to) >= 2 and length(sent_number) >= 1)),
  constraint a_risk_has_its_day check (at_risk = (risk_since is not null))
);
create unique index one_open_file_per_pupil on services.pupil_file (child_id) where ended_on is null;
create index pupil_file_child_idx on services.pupil_file (child_id);
create index pupil_file_unit_idx on services.pupil_file (unit_id, state);
create index pupil_file_cabinet_idx on services.pupil_file (cabinet_id, state);
create index pupil_file_responsible_idx on services.pupil_file (responsible_id) where ended_on is null;
create index pupil_file_class_idx on services.pupil_file (class_id);
create index pupil_file_previous_idx on services.pupil_file (previous_id);
create index pupil_file_order_idx on services.pupil_file (year desc, number desc);

create table services.pupil_line (
  file_id uuid not null references services.pupil_file,
  position int not null,
  act text not null,
  note text not null,
  performed_by uuid not null,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (file_id, position)
);

-- Consultations (registrul de consultații): no certificate without one (I11.2).
create table services.consultation (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  consulted_on date not null,
  reason text not null constraint consultation_reason_known check (reason in ('ILLNESS', 'ACCIDENT', 'CHRONIC', 'TRIAGE', 'CERTIFICATE', 'DENTAL', 'OTHER')),
  findings text not null,
  diagnosis text not null,
  advice text not null,
  suspicion boolean not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_consultation_belongs_to_one_file unique (id, file_id)
);
create index consultation_file_idx on services.consultation (file_id, consulted_on desc);
create index consultation_cabinet_idx on services.consultation (cabinet_id, consulted_on);

-- The signal sheet of a suspicion of violence (fișa de semnalare obligatorie), sent to child protection once for each consultation (I11.4).
create table services.pupil_signal (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  consultation_id uuid not null constraint a_suspicion_is_told_once unique,
  form text not null constraint form_of_violence_known check (form in ('PHYSICAL', 'EMOTIONAL', 'SEXUAL', 'NEGLECT', 'EXPLOITATION', 'TRAFFICKING', 'DOMESTIC', 'PEER', 'ONLINE')),
  danger text not null constraint danger_of_a_pupil_known check (danger in ('IMMEDIATE', 'URGENT', 'STANDARD')),
  signs text not null constraint a_signal_says_what_was_seen check (length(signs) >= 1),
  author text not null,
  whereabouts text not null constraint a_signal_says_where_the_child_is check (length(whereabouts) >= 1),
  done text not null,
  taking_id uuid not null,
  taking text not null,
  told_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_signal_follows_a_consultation_of_the_pupil foreign key (consultation_id, file_id) references services.consultation (id, file_id)
);
create index pupil_signal_file_idx on services.pupil_signal (file_id);
create index pupil_signal_cabinet_idx on services.pupil_signal (cabinet_id, told_on);
create index pupil_signal_consultation_idx on services.pupil_signal (consultation_id, file_id);

create table services.vaccination_campaign (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  vaccine text not null constraint a_campaign_has_a_vaccine check (length(vaccine) >= 2),
  from_on date not null,
  until_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_vaccination_campaign_ends_after_it_begins check (until_on >= from_on)
);
create index vaccination_campaign_cabinet_idx on services.vaccination_campaign (cabinet_id, from_on desc);

-- What a parent, or a pupil old enough, agreed to or refused (acordul părintelui).
create table services.health_consent (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  kind text not null constraint consent_kind_known check (kind in ('TREATMENT', 'VACCINATION', 'CHECK_UP')),
  given boolean not null,
  by_pupil boolean not null,
  giver text not null,
  given_on date not null,
  until_on date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_consent_ends_after_it_begins check (until_on >= given_on)
);
create index health_consent_file_idx on services.health_consent (file_id, given_on desc);

-- Drugs, vaccines and materials by batch (stocul de medicamente și materiale).
create table services.stock_batch (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  kind text not null constraint stock_kind_known check (kind in ('DRUG', 'VACCINE', 'MATERIAL')),
  name text not null constraint a_batch_has_a_name check (length(name) >= 2),
  batch text not null constraint a_batch_has_a_number check (length(batch) >= 1),
  expires_on date not null,
  received_on date not null,
  quantity int not null constraint stock_is_received check (quantity between 1 and 100000),
  remaining int not null constraint stock_is_never_below_zero check (remaining between 0 and quantity),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_batch_is_received_once unique (cabinet_id, name, batch)
);

create table services.stock_use (
  id uuid primary key,
  batch_id uuid not null references services.stock_batch,
  used_on date not null,
  quantity int not null constraint something_was_used check (quantity >= 1),
  reason text not null constraint stock_use_known check (reason in ('CARE', 'EXPIRED', 'LOST')),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index stock_use_batch_idx on services.stock_use (batch_id, used_on);

-- Treatments (registrul de tratamente): with a consent, unless an emergency with its reason (I11.1).
create table services.treatment (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  consultation_id uuid,
  treated_on date not null,
  what text not null,
  consent_id uuid references services.health_consent,
  emergency text not null,
  use_id uuid references services.stock_use,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_treatment_follows_a_consultation_of_the_pupil foreign key (consultation_id, file_id) references services.consultation (id, file_id),
  constraint no_treatment_without_consent_except_emergency check (consent_id is not null or length(emergency) >= 3)
);
create index treatment_file_idx on services.treatment (file_id, treated_on desc);
create index treatment_cabinet_idx on services.treatment (cabinet_id, treated_on);
create index treatment_consultation_idx on services.treatment (consultation_id, file_id);
create index treatment_consent_idx on services.treatment (consent_id);
create index treatment_use_idx on services.treatment (use_id);

create table services.chronic_disease (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  name text not null,
  since date not null,
  regime text not null,
  doctor text not null,
  until_on date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_disease_ends_after_it_begins check (until_on >= since)
);
create index chronic_disease_file_idx on services.chronic_disease (file_id);

-- Check-up examinations (examene de bilanț) with growth, senses and posture.
create table services.check_up (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  school_year int not null,
  grade int not null,
  examined_on date not null,
  height numeric(5, 1) not null constraint height_is_measured check (height between 40 and 250),
  weight numeric(5, 1) not null constraint weight_is_measured check (weight between 2 and 250),
  vision text not null,
  hearing text not null,
  dental text not null,
  posture text not null,
  conclusion text not null,
  referred_to text,
  result_on date,
  result text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint one_check_up_a_school_year unique (file_id, school_year),
  constraint a_result_follows_a_referral check (num_nulls(result_on, result) in (0, 2) and (result_on is null or referred_to is not null and result_on >= examined_on))
);
create index check_up_cabinet_idx on services.check_up (cabinet_id, examined_on);

create table services.vaccination (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  campaign_id uuid references services.vaccination_campaign,
  given_on date not null,
  vaccine text not null,
  dose text not null,
  consent_id uuid not null constraint no_vaccination_without_consent references services.health_consent,
  use_id uuid references services.stock_use,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint a_dose_is_given_once unique (file_id, vaccine, dose)
);
create index vaccination_cabinet_idx on services.vaccination (cabinet_id, given_on);
create index vaccination_campaign_idx on services.vaccination (campaign_id);
create index vaccination_consent_idx on services.vaccination (consent_id);
create index vaccination_use_idx on services.vaccination (use_id);

-- Certificates (adeverințe, avize, scutiri): only out of a consultation of that pupil (I11.2).
create table services.health_certificate (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  consultation_id uuid not null,
  kind text not null constraint certificate_kind_known check (kind in ('ENROLMENT', 'SPORT_EXEMPTION', 'ABSENCE', 'VACCINATION')),
  number text not null,
  issued_on date not null,
  from_on date,
  until_on date,
  words text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint no_medical_note_without_consultation foreign key (consultation_id, file_id) references services.consultation (id, file_id),
  constraint an_exemption_and_an_absence_have_days check (kind not in ('SPORT_EXEMPTION', 'ABSENCE') or num_nulls(from_on, until_on) = 0),
  constraint a_certificate_ends_after_it_begins check (until_on >= from_on)
);
create index health_certificate_file_idx on services.health_certificate (file_id, issued_on desc);
create index health_certificate_cabinet_idx on services.health_certificate (cabinet_id, issued_on);
create index health_certificate_consultation_idx on services.health_certificate (consultation_id, file_id);

create table services.triage (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  class_id uuid not null references services.cabinet_class,
  kind text not null constraint triage_kind_known check (kind in ('WEEKLY', 'AFTER_HOLIDAY', 'EPIDEMIC')),
  examined_on date not null,
  examined int not null constraint examined_are_counted check (examined between 0 and 60),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint one_triage_of_a_class_a_day unique (class_id, examined_on)
);
create index triage_cabinet_idx on services.triage (cabinet_id, examined_on desc);

create table services.triage_finding (
  triage_id uuid not null references services.triage,
  file_id uuid not null references services.pupil_file,
  finding text not null,
  sent_home boolean not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (triage_id, file_id)
);
create index triage_finding_file_idx on services.triage_finding (file_id);

create table services.epidemic_event (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  class_id uuid not null references services.cabinet_class,
  disease text not null constraint an_event_has_a_disease check (length(disease) >= 2),
  began_on date not null,
  reported text not null,
  ended_on date,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint an_event_ends_after_it_begins check (ended_on >= began_on)
);
create index epidemic_event_cabinet_idx on services.epidemic_event (cabinet_id, began_on desc);
create index epidemic_event_class_idx on services.epidemic_event (class_id);

-- Who was in contact (lista contacților), and the note by which the child came back (aviz epidemiologic).
create table services.epidemic_contact (
  event_id uuid not null references services.epidemic_event,
  file_id uuid not null references services.pupil_file,
  seen_on date not null,
  cleared_on date,
  note text not null default '',
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (event_id, file_id),
  constraint a_contact_is_cleared_after_it_was_seen check (cleared_on >= seen_on),
  constraint a_cleared_contact_has_a_note check (cleared_on is null or length(note) >= 1)
);
create index epidemic_contact_file_idx on services.epidemic_contact (file_id);

-- Menus, hygiene, health education and medical waste (meniuri, igienă, educație pentru sănătate, deșeuri medicale).
create table services.cabinet_activity (
  id uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  kind text not null constraint activity_kind_known check (kind in ('MENU', 'HYGIENE', 'EDUCATION', 'WASTE')),
  held_on date not null,
  what text not null constraint an_activity_says_what check (length(what) >= 2),
  quantity int,
  outcome text not null constraint activity_outcome_known check (outcome in ('GOOD', 'WITH_REMARKS', 'NOT_GOOD')),
  note text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint remarks_are_written_down check (outcome = 'GOOD' or length(note) >= 3),
  constraint waste_and_education_are_counted check (kind not in ('WASTE', 'EDUCATION') or quantity >= 1)
);
create index cabinet_activity_cabinet_idx on services.cabinet_activity (cabinet_id, held_on desc);

-- Forms that were taken, by their one-time keys: sent twice, a form is written down once.
create table services.cabinet_form (
  one_time_key uuid primary key,
  cabinet_id uuid not null references services.service_unit,
  act text not null,
  taken_by uuid not null,
  taken_by_name text not null,
  taken_at timestamptz not null
);
create index cabinet_form_cabinet_idx on services.cabinet_form (cabinet_id, taken_at);
