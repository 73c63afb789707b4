-- Where protected children live (locurile de plasament) and the measures ordered for them (măsuri de protecție specială). No measure is removed; only its end is set, once.
create table childprotection.place (
  id uuid primary key,
  one_time_key uuid not null constraint place_is_added_once unique,
  type text not null constraint place_type_known check (type in ('EXTENDED_FAMILY', 'OTHER_PERSON', 'FOSTER_CARER', 'FAMILY_TYPE_HOUSE', 'APARTMENT',
    'PLACEMENT_CENTRE', 'EMERGENCY_RECEPTION_CENTRE', 'DISABILITY_CENTRE', 'BEHAVIOUR_CENTRE', 'MATERNAL_CENTRE')),
  name text not null,
  address text not null,
  licence text not null,
  licensed_until date,
  capacity int not null constraint place_has_room check (capacity between 1 and 500),
  lowest_age int not null constraint lowest_age_of_place check (lowest_age between 0 and 26),
  highest_age int not null,
  sex text not null constraint place_sex_known check (sex in ('ANY', 'F', 'M')),
  public_service boolean not null,
  closed_for_admission boolean not null,
  unit_id uuid not null,
  version bigint not null,
  constraint ages_of_place_are_in_order check (highest_age between lowest_age and 26),
  constraint an_end_of_licence_names_the_licence check (licensed_until is null or licence <> '')
);
create index place_list_idx on childprotection.place (name, id);

create table childprotection.measure (
  id uuid primary key,
  one_time_key uuid not null constraint measure_is_ordered_once unique,
  case_id uuid not null constraint measure_of_case references childprotection.child_case,
  child_id uuid not null,
  type text not null constraint measure_type_known check (type in ('PLACEMENT', 'EMERGENCY_PLACEMENT', 'SPECIALISED_SUPERVISION', 'GUARDIANSHIP')),
  category text not null constraint measure_category_known check (category in ('A', 'B', 'C', 'D', 'E')),
  body text not null constraint decision_body_known check (body in ('DIRECTOR', 'COMMISSION', 'COURT')),
  decision_number text not null,
  decided_on date not null,
  from_day date not null,
  until_day date,
  place_type text constraint measure_place_type_known check (place_type in ('EXTENDED_FAMILY', 'OTHER_PERSON', 'FOSTER_CARER', 'FAMILY_TYPE_HOUSE', 'APARTMENT',
    'PLACEMENT_CENTRE', 'EMERGENCY_RECEPTION_CENTRE', 'DISABILITY_CENTRE', 'BEHAVIOUR_CENTRE', 'MATERNAL_CENTRE')),
  place_id uuid constraint measure_at_place references childprotection.place,
  carer_person_id uuid,
  severe_care boolean not null,
  parental_rights text not null constraint parental_rights_known check (parental_rights in ('PARENTS', 'DIRECTOR', 'COUNCIL', 'GUARDIAN')),
  contribution_bani bigint constraint contribution_is_not_negative check (contribution_bani >= 0),
  visits text not null,
  obligations text not null,
  parents_consent text not null constraint parents_consent_known check (parents_consent in ('BOTH', 'SOLE_HOLDER', 'MISSING')),
  child_consent text not null constraint child_consent_known check (child_consent in ('NOT_ASKED', 'CONSENTS', 'REFUSES')),
  heard boolean not null,
  opposition boolean not null,
  waiver text not null,
  split_reason text not null,
  ordered_by uuid not null,
  ordered_by_name text not null,
  ordered_at timestamptz not null,
  end_reason text constraint end_reason_known check (end_reason in ('REINTEGRATION', 'REPLACED', 'ADOPTION', 'GUARDIANSHIP', 'MAJORITY', 'END_OF_STUDIES', 'DEATH',
    'TRANSFER', 'REPATRIATION', 'ANNULLED', 'EMERGENCY_REVOKED')),
  ended_by uuid,
  ended_by_name text,
  ended_at timestamptz,
  constraint measure_ends_whole check (num_nulls(until_day, end_reason, ended_by, ended_by_name, ended_at) in (0, 5)),
  constraint measure_ends_after_it_began check (until_day >= from_day - 1),
  constraint placement_has_a_place check ((type in ('PLACEMENT', 'EMERGENCY_PLACEMENT')) = (place_type is not null)),
  constraint the_director_places_only_at_once check (body <> 'DIRECTOR' or type = 'EMERGENCY_PLACEMENT'),
  constraint the_commission_never_places_at_once check (body <> 'COMMISSION' or type <> 'EMERGENCY_PLACEMENT'),
  constraint emergency_placement_is_not_opposed check (body <> 'DIRECTOR' or not opposition),
  constraint commission_needs_both_consents check (body <> 'COMMISSION' or (parents_consent <> 'MISSING' and child_consent <> 'REFUSES')),
  constraint measure_begins_with_its_decision check (body = 'COURT' or from_day >= decided_on),
  constraint measures_of_a_child_do_not_overlap exclude using gist (child_id with =, daterange(from_day, until_day + 1) with &&)
    where (type <> 'SPECIALISED_SUPERVISION'),
  constraint supervisions_of_a_child_do_not_overlap exclude using gist (child_id with =, daterange(from_day, until_day + 1) with &&)
    where (type = 'SPECIALISED_SUPERVISION')
);
create index measure_case_idx on childprotection.measure (case_id, from_day desc);
create index measure_place_idx on childprotection.measure (place_id) where until_day is null;
create index measure_carer_idx on childprotection.measure (carer_person_id) where carer_person_id is not null;

comment on table childprotection.place is 'Where a child under a measure may live';
comment on table childprotection.measure is 'Measures ordered for children; never removed, ended once';

-- The end is set once; persons follow merges; words go with the file of the case.
create function childprotection.only_end_measure() returns trigger language plpgsql as $$
declare
  ending text[] := array['until_day', 'end_reason', 'ended_by', 'ended_by_name', 'ended_at'];
  people text[] := array['child_id', 'carer_person_id'];
  words text[] := array['visits', 'obligations', 'waiver', 'split_reason'];
begin
  if tg_op = 'UPDATE' and childprotection.is_erasing(old.case_id) and to_jsonb(new) - words - people = to_jsonb(old) - words - people then
    return new;
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - ending - people <> to_jsonb(old) - ending - people
      or (old.until_day is not null and to_jsonb(new) - people <> to_jsonb(old) - people) then
    raise exception 'measures are never changed or removed, only ended once';
  end if;
  return new;
end $$;
create trigger measure_is_only_ended before update or delete on childprotection.measure for each row execute function childprotection.only_end_measure();
