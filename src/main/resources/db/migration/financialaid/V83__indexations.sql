-- The facts that the amount in force of a right was calculated from, in short and without saying of whom: a birth date, a part in the family, an income.
-- They are kept beside the dossiers so that a million rights can be calculated anew without reading a million dossiers. Null: nothing was calculated here.
create table financialaid.calculated_facts (
  entitlement_id uuid primary key references financialaid.entitlement (id),
  facts json
);

-- The rights of a benefit calculated anew with the figures of a month, and what was decided on them in bulk (indexare, actualizare din oficiu).
create table financialaid.indexation (
  id uuid primary key,
  form_key uuid not null constraint an_indexation_is_begun_once unique,
  benefit text not null,
  month date not null,
  basis text not null,
  reasons text not null,
  outlier_percent int not null,
  unit_ids uuid[] not null,
  state text not null,
  prepared_by uuid not null,
  prepared_by_name text not null,
  prepared_at timestamptz not null,
  figures text not null,
  calculated_at timestamptz,
  released_by uuid,
  released_by_name text,
  released_at timestamptz,
  applied_through uuid,
  finished_at timestamptz,
  constraint indexation_state_is_known check (state in ('DRAFT', 'CALCULATED', 'RELEASED', 'DONE', 'WITHDRAWN')),
  constraint indexation_is_of_a_month check (extract(day from month) = 1),
  constraint indexation_names_its_act check (basis <> ''),
  constraint outlier_is_a_share check (outlier_percent between 1 and 1000),
  constraint indexation_is_released_by_another check (released_by <> prepared_by),
  constraint released_indexation_names_who check (num_nonnulls(released_by, released_by_name, released_at) = case when state in ('RELEASED', 'DONE') then 3 else 0 end),
  constraint indexation_is_released_after_its_calculation check (state in ('DRAFT', 'WITHDRAWN') or calculated_at is not null),
  constraint indexation_is_done_once check ((state = 'DONE') = (finished_at is not null))
);
create index indexation_order_idx on financialaid.indexation (prepared_at desc, id);

-- What becomes of one right. It names the right without a reference: a million lines would each lock their right.
create table financialaid.indexation_line (
  indexation_id uuid not null references financialaid.indexation,
  entitlement_id uuid not null,
  application_id uuid not null,
  unit_id uuid not null,
  version bigint not null,
  outcome text not null,
  step smallint not null,
  outlier boolean not null,
  old_gross bigint not null,
  new_gross bigint not null,
  old_net bigint not null,
  new_net bigint not null,
  state text not null,
  reason text not null default '',
  decision_id uuid,
  primary key (indexation_id, entitlement_id),
  constraint indexation_outcome_is_known check (outcome in ('SAME', 'UP', 'DOWN', 'PARTS', 'ENDS', 'UNKNOWN')),
  constraint indexation_line_state_is_known check (state in ('TO_APPLY', 'NOTHING', 'APPLIED', 'LEFT_OUT')),
  constraint line_left_out_says_why check ((state = 'LEFT_OUT') = (reason <> '')),
  constraint applied_line_names_its_decision check ((state = 'APPLIED') = (decision_id is not null))
);
create index indexation_line_outlier_idx on financialaid.indexation_line (indexation_id, entitlement_id) where outlier;
create index indexation_line_outcome_idx on financialaid.indexation_line (indexation_id, outcome, entitlement_id) where outcome not in ('UP', 'SAME');
create index indexation_line_left_idx on financialaid.indexation_line (indexation_id, entitlement_id) where state = 'LEFT_OUT';

-- The lines added up, when all were calculated.
create table financialaid.indexation_sum (
  indexation_id uuid not null references financialaid.indexation,
  outcome text not null,
  step smallint not null,
  outlier boolean not null,
  rights bigint not null,
  old_gross bigint not null,
  new_gross bigint not null,
  primary key (indexation_id, outcome, step, outlier)
);
