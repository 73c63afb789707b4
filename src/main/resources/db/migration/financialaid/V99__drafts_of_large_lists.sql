-- What a large open list came to when it was calculated last. It is only looked at: closing the list calculates anew, and then the draft goes.
alter table financialaid.monthly_list add column drafted_at timestamptz, add constraint closed_list_has_no_draft check (status = 'OPEN' or drafted_at is null);

create table financialaid.monthly_list_draft (
  list_id uuid not null references financialaid.monthly_list (id),
  rank int not null,
  entitlement_id uuid not null,
  month date not null,
  kind text not null,
  inclusion_aid bigint not null,
  child_aid bigint not null,
  gross bigint not null,
  net bigint not null,
  decision_id uuid not null,
  primary key (list_id, rank)
);
create index monthly_list_draft_kind_idx on financialaid.monthly_list_draft (list_id, kind, rank);
create index monthly_list_draft_right_idx on financialaid.monthly_list_draft (entitlement_id);

create table financialaid.monthly_list_draft_sum (
  list_id uuid not null references financialaid.monthly_list (id),
  kind text not null,
  undue boolean not null,
  source text not null,
  supplier text not null,
  pays boolean not null,
  line_count int not null,
  inclusion_aid bigint not null,
  child_aid bigint not null,
  gross bigint not null,
  net bigint not null,
  primary key (list_id, kind, undue, source, supplier, pays)
);

-- How many rights to a benefit there are says whether its list is large.
create index entitlement_benefit_idx on financialaid.entitlement (benefit);
-- The decision that somebody looks for by its number.
create index decision_number_idx on financialaid.decision ((coalesce(old_number, act_number::text)));
