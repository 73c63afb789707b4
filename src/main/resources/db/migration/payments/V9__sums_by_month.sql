-- What all rights of a unit add up to, by benefit and month: made every night, so that no page adds up a million months.
create table payments.month_sum (
  unit_id uuid not null,
  benefit text not null,
  month date not null,
  rights int not null,
  owed bigint not null,
  paid bigint not null,
  returned bigint not null,
  made_at timestamptz not null,
  primary key (month, unit_id, benefit),
  constraint month_sum_is_named_by_its_first_day check (extract(day from month) = 1)
);
comment on column payments.month_sum.unit_id is 'The unit of the case when the sums were made';
create index line_answer_returned_on_idx on payments.line_answer (answered_on) where answer = 'RETURNED';
