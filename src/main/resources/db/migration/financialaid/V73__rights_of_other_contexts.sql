-- What other contexts told of rights to money that they granted, each revision as it came, in whatever order.
create table financialaid.right_elsewhere (
  entitlement_id uuid not null,
  revision bigint not null,
  what text not null,
  told_at timestamptz not null,
  context text not null,
  case_id uuid not null,
  person_id uuid,
  benefit text,
  monthly bigint,
  first_day date,
  last_day date,
  primary key (entitlement_id, revision),
  constraint right_elsewhere_is_told_somehow check (what in ('GRANTED', 'CHANGED', 'ENDED')),
  constraint a_grant_elsewhere_names_whose_right_it_is check ((what = 'GRANTED') = (num_nonnulls(person_id, benefit) = 2)),
  constraint a_sum_elsewhere_begins_on_a_day check ((what = 'ENDED') = (num_nonnulls(monthly, first_day) = 0) and num_nonnulls(monthly, first_day) <> 1),
  constraint an_end_elsewhere_has_its_day check (what <> 'ENDED' or last_day is not null),
  constraint a_sum_elsewhere_is_not_negative check (monthly >= 0)
);
create index right_elsewhere_person_idx on financialaid.right_elsewhere (person_id) where person_id is not null;
create index right_elsewhere_benefit_idx on financialaid.right_elsewhere (benefit, person_id) where person_id is not null;
comment on column financialaid.right_elsewhere.person_id is 'As told; a person merged since is found by directory.same_person';
