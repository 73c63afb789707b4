-- Dental examinations of pupils (registrul cabinetului stomatologic): every tooth by its number of two digits (ISO 3950), in one state.
create table services.dental_exam (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  examined_on date not null,
  decayed int[] not null,
  missing int[] not null,
  filled int[] not null,
  hygiene text not null constraint oral_hygiene_known check (hygiene in ('CLEAN', 'PLAQUE', 'TARTAR')),
  bite text not null,
  conclusion text not null,
  referred_to text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint one_dental_examination_a_day unique (file_id, examined_on),
  constraint a_tooth_is_in_one_state check (not (decayed && missing or decayed && filled or missing && filled))
);
create index dental_exam_cabinet_idx on services.dental_exam (cabinet_id, examined_on);

-- Dental care (tratamente stomatologice), with the consent that allowed it unless an emergency (I11.1).
create table services.dental_care (
  id uuid primary key,
  file_id uuid not null references services.pupil_file,
  cabinet_id uuid not null references services.service_unit,
  done_on date not null,
  procedure text not null constraint dental_procedure_known check (procedure in ('SEALING', 'FLUORIDE', 'SCALING', 'FILLING', 'PULP', 'EXTRACTION', 'SEDATIVE', 'OTHER')),
  tooth int,
  note text not null,
  consent_id uuid references services.health_consent,
  emergency text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint no_dental_care_without_consent_except_emergency check (consent_id is not null or length(emergency) >= 3),
  constraint work_on_a_tooth_names_it check ((procedure in ('SEALING', 'FILLING', 'PULP', 'EXTRACTION', 'SEDATIVE')) <= (tooth is not null)),
  constraint a_tooth_has_its_number check (tooth / 10 between 1 and 4 and tooth % 10 between 1 and 8 or tooth / 10 between 5 and 8 and tooth % 10 between 1 and 5)
);
create unique index a_tooth_is_extracted_once on services.dental_care (file_id, tooth) where procedure = 'EXTRACTION';
create index dental_care_file_idx on services.dental_care (file_id, done_on desc);
create index dental_care_cabinet_idx on services.dental_care (cabinet_id, done_on);
create index dental_care_consent_idx on services.dental_care (consent_id);

alter table services.health_consent drop constraint consent_kind_known;
alter table services.health_consent add constraint consent_kind_known check (kind in ('TREATMENT', 'VACCINATION', 'CHECK_UP', 'DENTAL'));
