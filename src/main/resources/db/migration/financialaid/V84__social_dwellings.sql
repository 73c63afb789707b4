-- The register of social dwellings (fondul de locuințe sociale); from which list of priorities a dwelling is given is part of it.
create table financialaid.dwelling (
  id uuid primary key,
  version bigint not null,
  one_time_key uuid not null,
  code text not null,
  kind text not null,
  address text not null,
  rooms int not null,
  area int not null,
  amenities text not null,
  state text not null,
  unfit_reason text not null default '',
  free_since timestamptz not null,
  entered_by uuid not null,
  entered_by_name text not null,
  changed_at timestamptz not null,
  constraint dwelling_is_entered_once unique (one_time_key),
  constraint dwelling_code_is_given_once unique (code),
  constraint dwelling_kind_is_known check (kind in ('SOCIAL', 'EVACUATED')),
  constraint dwelling_has_rooms_and_area check (rooms >= 1 and area > 0),
  constraint dwelling_names_where_it_is check (code <> '' and address <> ''),
  constraint dwelling_state_is_known check (state in ('FREE', 'ALLOCATED', 'LET', 'UNFIT')),
  constraint unfit_dwelling_says_why check ((state = 'UNFIT') = (unfit_reason <> ''))
);

-- Acts on a dwelling are kept: only the columns named may change, and words go only when the file of the family is destroyed.
create function financialaid.keep_act_of_housing() returns trigger language plpgsql as $$
declare
  changeable text[] := coalesce(tg_argv[0:], array[]::text[]);
begin
  if tg_op = 'DELETE' or not coalesce(financialaid.is_erasing(old.file_id), false) and to_jsonb(new) - changeable <> to_jsonb(old) - changeable then
    raise exception 'acts of social housing are never changed or removed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- A place on the list that was passed over for a dwelling (trecerea peste o poziție), with its reason.
create table financialaid.housing_pass (
  id uuid primary key,
  one_time_key uuid not null,
  dwelling_id uuid not null references financialaid.dwelling (id),
  list_id uuid not null,
  file_id uuid not null,
  kind text not null,
  reason text not null,
  passed_by uuid not null,
  passed_by_name text not null,
  passed_at timestamptz not null,
  constraint place_is_passed_once unique (one_time_key),
  constraint pass_is_of_a_place foreign key (list_id, file_id) references financialaid.housing_list_line (list_id, file_id),
  constraint pass_kind_is_known check (kind in ('ROOMS', 'CONDITIONS', 'OTHER')),
  constraint pass_says_why check (reason <> '')
);
create index housing_pass_dwelling_idx on financialaid.housing_pass (dwelling_id);
create index housing_pass_place_idx on financialaid.housing_pass (list_id, file_id);
create trigger a_place_passed_over_is_kept before update or delete on financialaid.housing_pass for each row
  execute function financialaid.keep_act_of_housing();

-- The offer of a dwelling (repartizarea), with the conditions of the law looked at again on its day and the answer of the family.
create table financialaid.housing_offer (
  id uuid primary key,
  one_time_key uuid not null,
  dwelling_id uuid not null references financialaid.dwelling (id),
  list_id uuid not null,
  file_id uuid not null,
  place int not null,
  offered_on date not null,
  offered_by uuid not null,
  offered_by_name text not null,
  assessment jsonb not null,
  state text not null,
  received_on date,
  answer_until date,
  answered_on date,
  answer_note text not null default '',
  answered_by_name text,
  consequence text,
  ended_on date,
  end_note text not null default '',
  ended_by_name text,
  constraint dwelling_is_offered_once unique (one_time_key),
  constraint offer_is_of_a_place foreign key (list_id, file_id) references financialaid.housing_list_line (list_id, file_id),
  constraint offer_state_is_known check (state in ('MADE', 'ACCEPTED', 'REFUSED', 'LAPSED', 'RENOUNCED', 'WITHDRAWN')),
  constraint offer_is_answered_within_its_term check (num_nonnulls(received_on, answer_until) in (0, 2) and (received_on is null or received_on >= offered_on)),
  constraint answered_offer_names_the_day check (state = 'WITHDRAWN' or (state = 'MADE') = (answered_on is null) and num_nonnulls(answered_on, answered_by_name) in (0, 2)),
  constraint only_a_received_offer_is_answered check (state in ('MADE', 'WITHDRAWN') or received_on is not null),
  constraint refused_offer_has_its_consequence check ((state in ('MADE', 'ACCEPTED')) = (consequence is null)),
  constraint ended_offer_says_why check ((state in ('RENOUNCED', 'WITHDRAWN')) = (ended_on is not null) and num_nonnulls(ended_on, ended_by_name) in (0, 2)
    and (ended_on is null) = (end_note = '')),
  constraint offer_consequence_is_known check (consequence in ('KEEPS_PLACE', 'OFF_LIST', 'CLOSES_FILE'))
);
create unique index one_offer_of_a_dwelling_waits on financialaid.housing_offer (dwelling_id) where state = 'MADE';
create unique index one_offer_to_a_family_waits on financialaid.housing_offer (file_id) where state = 'MADE';
create index housing_offer_dwelling_idx on financialaid.housing_offer (dwelling_id);
create index housing_offer_place_idx on financialaid.housing_offer (list_id, file_id);
create trigger an_offer_is_kept before update or delete on financialaid.housing_offer for each row
  execute function financialaid.keep_act_of_housing('state', 'received_on', 'answer_until', 'answered_on', 'answer_note', 'answered_by_name', 'consequence',
    'ended_on', 'end_note', 'ended_by_name');
-- of an offer that was taken only its end is told
create trigger a_taken_offer_is_kept before update on financialaid.housing_offer for each row when (old.state = 'ACCEPTED')
  execute function financialaid.keep_act_of_housing('state', 'consequence', 'ended_on', 'end_note', 'ended_by_name');
create trigger a_finished_offer_is_kept before update on financialaid.housing_offer for each row when (old.state not in ('MADE', 'ACCEPTED'))
  execute function platform.keep_but_for_erasure('financialaid.is_erasing', 'file_id', 'assessment', 'answer_note', 'end_note');
