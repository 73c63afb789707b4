-- Files of the cases of all contexts (documentele dosarului): what is known of each. None is ever deleted; a file is at most withdrawn,
-- with a reason.
create table platform.case_file (
  id uuid primary key,
  case_context text not null,
  case_id uuid not null,
  place int not null,
  title text not null,
  name text not null,
  kind text not null,
  source text not null,
  source_detail text not null,
  registry_number text not null,
  registry_on date,
  dated_on date,
  confidentiality text not null,
  content_type text not null,
  declared_type text not null,
  condition text not null,
  pages int not null,
  size bigint not null,
  sha256 bytea not null,
  store text not null,
  stored_by uuid not null,
  stored_by_name text not null,
  stored_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  constraint case_file_has_its_place unique (case_id, place, case_context),
  constraint case_file_places_count_from_one check (place >= 1),
  constraint case_file_has_a_title check (length(title) between 1 and 200),
  constraint case_file_has_a_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
  constraint case_file_kind_is_known check (kind in ('IDENTITY', 'CIVIL_STATUS', 'INCOME', 'MEDICAL', 'SCHOOL', 'HOUSING', 'COURT',
    'INQUIRY', 'REPORT', 'CORRESPONDENCE', 'PHOTO', 'OTHER')),
  constraint case_file_source_is_known check (source in ('PERSON', 'FAMILY', 'INSTITUTION', 'COURT', 'OWN', 'OTHER')),
  constraint case_file_confidentiality_is_known check (confidentiality in ('GENERAL', 'SOCIAL', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL',
    'DV_SAFE', 'CHILD')),
  constraint case_file_condition_is_known check (condition in ('SOUND', 'ENCRYPTED', 'DAMAGED', 'MIXED', 'MACROS')),
  constraint case_file_is_not_empty check (size > 0),
  constraint case_file_sum_is_sha256 check (length(sha256) = 32),
  constraint case_file_registry_day_has_a_number check (registry_on is null or registry_number <> ''),
  constraint case_file_is_withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawal_reason is null)
    and (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_by_name is null)
    and length(withdrawal_reason) between 3 and 400)
);
create unique index case_file_content_is_once_in_its_case on platform.case_file (case_id, sha256, case_context) where withdrawn_at is null;

create function platform.only_withdraw() returns trigger language plpgsql as $$
declare
  withdrawal text[] := array['withdrawn_by', 'withdrawn_by_name', 'withdrawn_at', 'withdrawal_reason'];
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null or to_jsonb(new) - withdrawal <> to_jsonb(old) - withdrawal then
    raise exception 'files of cases are never changed or removed, only withdrawn';
  end if;
  return new;
end $$;
create trigger case_file_is_only_withdrawn before update or delete on platform.case_file
  for each row execute function platform.only_withdraw();

-- The bytes of the files that the database itself keeps. What was written once never changes.
create table platform.file_content (
  file_id uuid primary key references platform.case_file,
  bytes bytea not null,
  sha256 bytea not null,
  constraint content_matches_its_sum check (sha256 = sha256(bytes))
);
alter table platform.file_content alter column bytes set storage external;
create trigger file_content_is_never_changed before update or delete on platform.file_content
  for each row execute function platform.refuse_change();

-- What was found when the electronic signatures of a file were checked; every check adds its rows.
create table platform.file_signature (
  file_id uuid not null references platform.case_file,
  checking int not null,
  place int not null,
  type text not null,
  signer text not null,
  issuer text not null,
  serial text not null,
  signed_at timestamptz,
  time_from text not null,
  integrity text not null,
  trust text not null,
  hash_algorithm text not null,
  signed_hash text not null,
  checked_by uuid not null,
  checked_by_name text not null,
  checked_at timestamptz not null,
  primary key (file_id, checking, place),
  constraint file_signature_counts_from_one check (checking >= 1 and place >= 1),
  constraint file_signature_type_is_known check (type in ('QUALIFIED', 'ELECTRONIC', 'TIMESTAMP')),
  constraint file_signature_time_is_from_somewhere check (time_from in ('TIMESTAMP', 'SIGNER', 'DOCUMENT', 'NOBODY')
    and (signed_at is null) = (time_from = 'NOBODY')),
  constraint file_signature_integrity_is_known check (integrity in ('UNCHANGED', 'EXTENDED', 'ALTERED', 'UNREADABLE')),
  constraint file_signature_trust_is_known check (trust in ('TRUSTED', 'UNKNOWN_ISSUER', 'NOT_VALID_THEN', 'WEAK')),
  constraint qualified_signature_is_trusted check (type <> 'QUALIFIED' or trust = 'TRUSTED' and integrity in ('UNCHANGED', 'EXTENDED'))
);
create trigger file_signature_is_never_changed before update or delete on platform.file_signature
  for each row execute function platform.refuse_change();

-- A paper signed by hand, of which the file is the scan: who vouches that it conforms to the original (conform cu originalul) and where
-- the original lies. When the original moves, a row is added.
create table platform.file_original (
  file_id uuid not null references platform.case_file,
  version int not null,
  signatories text not null,
  signed_on date not null,
  archive_location text not null,
  certified_by uuid not null,
  certified_by_name text not null,
  certified_at timestamptz not null,
  primary key (file_id, version),
  constraint original_versions_count_from_one check (version >= 1),
  constraint original_has_signatories check (length(signatories) between 2 and 300),
  constraint original_lies_somewhere check (length(archive_location) between 2 and 200)
);
create trigger file_original_is_never_changed before update or delete on platform.file_original
  for each row execute function platform.refuse_change();
