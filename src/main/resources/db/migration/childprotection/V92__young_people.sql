-- Young people who stay under the measure after eighteen or leave it (tinerii din sistem): every step once, none ever changed.
create table childprotection.youth_step (
  id uuid primary key,
  one_time_key uuid not null constraint youth_step_is_taken_once unique,
  case_id uuid not null constraint youth_step_of_case references childprotection.child_case,
  person_id uuid not null,
  kind text not null constraint youth_step_known check (kind in ('STAY_STUDIES', 'STAY_WITHOUT_STUDIES', 'OFFER_REFUSED', 'CHOICE', 'LUMP_SUM', 'INDEMNITY', 'PLAN', 'CONTACT',
    'ANNOUNCED', 'FILE_ASKED', 'FILE_HANDED')),
  day date not null,
  number text not null,
  code text not null,
  until_day date,
  amount bigint constraint youth_money_is_positive check (amount > 0),
  words text not null,
  withheld text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint continuing_needs_a_written_request check (kind not in ('STAY_STUDIES', 'STAY_WITHOUT_STUDIES') or number <> ''),
  constraint continuing_has_an_end check ((kind in ('STAY_STUDIES', 'STAY_WITHOUT_STUDIES')) = (until_day is not null)),
  constraint only_money_has_a_sum check ((kind in ('LUMP_SUM', 'INDEMNITY')) = (amount is not null)),
  constraint a_handed_file_has_its_proof check (kind <> 'FILE_HANDED' or (number <> '' and words <> ''))
);
create unique index the_sum_on_leaving_is_paid_once on childprotection.youth_step (person_id) where kind = 'LUMP_SUM';
create unique index the_option_is_expressed_once on childprotection.youth_step (person_id) where kind = 'CHOICE';
create unique index a_form_of_study_counts_once on childprotection.youth_step (person_id, code) where kind = 'STAY_STUDIES';
create index youth_step_case_idx on childprotection.youth_step (case_id, day desc);
