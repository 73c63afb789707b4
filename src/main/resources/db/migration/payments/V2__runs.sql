-- The whole CNP of persons, kept because the payment statement must name it; no screen reads it.
create table payments.identified_person (
  person_id uuid primary key,
  revision bigint not null,
  told_at timestamptz not null,
  cnp text not null,
  constraint cnp_has_thirteen_digits check (cnp ~ '^[0-9]{13}$')
);

create function payments.iban_is_valid(iban text) returns boolean language sql immutable parallel safe
return case when iban ~ '^RO[0-9]{2}[A-Z]{4}[A-Z0-9]{16}$' then (
  select string_agg(case when letter between '0' and '9' then letter else (ascii(letter) - 55)::text end, '' order by place)::numeric % 97
  from regexp_split_to_table(substr(iban, 5) || substr(iban, 1, 4), '') with ordinality as t (letter, place)) = 1 else false end;

-- The accounts of the institution that payments leave.
create table payments.payer_account (
  iban text primary key,
  name text not null,
  opened_by uuid not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint a_payer_account_is_valid check (payments.iban_is_valid(iban) and name <> '')
);

-- How a holder is paid, as the institution was asked in writing; a new way does not change an earlier one.
create table payments.way (
  id uuid primary key,
  position bigint generated always as identity,
  holder_id uuid not null,
  since date not null,
  channel text not null,
  iban text,
  valid boolean generated always as (iban is null or payments.iban_is_valid(iban)) stored,
  account_holder text not null,
  mandate text not null,
  document text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint way_channel_is_known check (channel in ('ACCOUNT', 'POST', 'CASH')),
  constraint an_account_has_a_number check ((channel = 'ACCOUNT') = (iban is not null) and (iban is null) = (account_holder = '')),
  constraint a_way_rests_on_a_document check (document <> '')
);
create index way_holder_idx on payments.way (holder_id, since desc, position desc);
comment on column payments.way.mandate is 'The document by which somebody else receives the money of the holder; empty when nobody does';

create function payments.keep_ways() returns trigger language plpgsql as $$
begin
  -- a merge of persons points the way to the record that stays, and nothing else ever changes
  if tg_op = 'DELETE' or to_jsonb(new) - 'holder_id' <> to_jsonb(old) - 'holder_id' then
    raise exception 'a way of payment is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_way_is_never_changed before update or delete on payments.way for each row execute function payments.keep_ways();

-- What may be spent for a benefit in a year: commitment and authorisation, and what runs have taken of it.
create table payments.budget_line (
  year int not null,
  benefit text not null,
  article text not null,
  committed bigint not null,
  authorised bigint not null,
  used bigint not null,
  primary key (year, benefit),
  constraint never_more_is_used_than_authorised check (used between 0 and authorised),
  constraint never_more_is_authorised_than_committed check (authorised between 0 and committed),
  constraint a_budget_line_has_an_article check (article <> '')
);
create table payments.budget_row (
  id uuid primary key,
  position bigint generated always as identity,
  year int not null,
  benefit text not null,
  kind text not null,
  amount bigint not null,
  run_id uuid,
  line_id uuid,
  note text not null,
  entered_by uuid,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint budget_row_of_line foreign key (year, benefit) references payments.budget_line,
  constraint budget_row_kind_is_known check (kind in ('COMMITTED', 'AUTHORISED', 'RESERVED', 'RELEASED', 'RETURNED')),
  constraint only_what_is_decided_goes_down check (amount > 0 or amount < 0 and kind in ('COMMITTED', 'AUTHORISED')),
  constraint runs_and_nothing_else_use_a_budget check ((kind in ('RESERVED', 'RELEASED', 'RETURNED')) = (run_id is not null)),
  constraint a_return_frees_the_budget_of_its_line check ((kind = 'RETURNED') = (line_id is not null))
);
create index budget_row_line_idx on payments.budget_row (year, benefit, position);
create unique index a_return_frees_the_budget_once on payments.budget_row (line_id) where kind = 'RETURNED';
create trigger budget_row_is_never_changed before update or delete on payments.budget_row for each row execute function payments.refuse_change();
create function payments.add_to_budget() returns trigger language plpgsql as $$
begin
  update payments.budget_line set committed = committed + case when new.kind = 'COMMITTED' then new.amount else 0 end,
    authorised = authorised + case when new.kind = 'AUTHORISED' then new.amount else 0 end,
    used = used + case new.kind when 'RESERVED' then new.amount when 'RELEASED' then -new.amount when 'RETURNED' then -new.amount else 0 end
  where year = new.year and benefit = new.benefit;
  return null;
end $$;
create trigger budget_row_adds_up after insert on payments.budget_row for each row execute function payments.add_to_budget();

-- A payment statement: a month, some benefits, one account to pay from.
create table payments.run (
  id uuid primary key,
  version bigint not null,
  kind text not null,
  month date not null,
  benefits text[] not null,
  payer_iban text not null references payments.payer_account,
  pay_on date not null,
  state text not null,
  opened_by uuid not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  elsewhere bigint not null,
  answered bigint not null,
  returned bigint not null,
  prepared_by uuid,
  number int,
  numbered_on date,
  line_count bigint,
  total bigint,
  account_count bigint,
  account_total bigint,
  post_count bigint,
  post_total bigint,
  cash_count bigint,
  cash_total bigint,
  constraint run_month_is_named_by_its_first_day check (extract(day from month) = 1),
  constraint run_kind_is_known check (kind in ('MONTHLY', 'REISSUE')),
  constraint run_state_is_known check (state in ('DRAFT', 'CALCULATED', 'CHECKED', 'LOCKED', 'APPROVED', 'SENT', 'RECONCILED', 'CLOSED', 'DISCARDED')),
  constraint a_run_pays_something check (cardinality(benefits) > 0),
  constraint a_locked_run_is_numbered_and_summed check ((state in ('LOCKED', 'APPROVED', 'SENT', 'RECONCILED', 'CLOSED')) =
    (num_nonnulls(prepared_by, line_count, total, account_count, account_total, post_count, post_total, cash_count, cash_total) = 9)),
  constraint a_locked_run_has_a_number check (state not in ('LOCKED', 'APPROVED', 'SENT', 'RECONCILED', 'CLOSED') or num_nonnulls(number, numbered_on) = 2),
  constraint the_total_is_that_of_the_channels check (total = account_total + post_total + cash_total and line_count = account_count + post_count + cash_count),
  constraint run_of_its_preparer_and_total unique (id, prepared_by, total),
  constraint run_of_its_file unique (id, account_count, account_total)
);
create unique index run_number_is_used_once_a_year on payments.run (extract(year from numbered_on), number);
create index run_payer_idx on payments.run (payer_iban);
create index run_list_idx on payments.run (month desc, opened_at desc, id);
comment on column payments.run.answered is 'Lines that have an answer, and those of them whose last one is a return';
comment on column payments.run.elsewhere is 'How many months of rights were not taken because another run holds them';

create table payments.run_step (
  run_id uuid not null references payments.run,
  position bigint generated always as identity,
  what text not null,
  note text not null,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (run_id, position),
  constraint run_step_is_known check (what in ('OPENED', 'CALCULATED', 'LEFT_OUT', 'TAKEN_BACK', 'ACCEPTED', 'LOCKED', 'SENT_BACK', 'APPROVED', 'SENT', 'CLOSED', 'DISCARDED'))
);
create trigger run_step_is_never_changed before update or delete on payments.run_step for each row execute function payments.refuse_change();

-- How far a calculation has come; written beside its transaction, so that it can be looked at meanwhile.
create table payments.run_progress (
  run_id uuid primary key references payments.run,
  what text not null,
  done int not null,
  steps int not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  trouble text not null
);

-- A payment of a run, with what was known when it was calculated.
create table payments.run_line (
  id uuid primary key,
  run_id uuid not null,
  position bigint not null,
  entitlement_id uuid not null,
  month date not null,
  reason text not null,
  occasion uuid,
  benefit text not null,
  context text not null,
  case_id uuid not null,
  case_number text not null,
  revision bigint not null,
  holder_id uuid not null,
  holder text not null,
  folded text not null,
  cnp text,
  born_on date,
  address text not null,
  way_id uuid,
  channel text,
  iban text,
  account_holder text not null,
  amount bigint not null,
  left_out text not null,
  constraint line_of_run foreign key (run_id) references payments.run,
  constraint run_line_reason_is_known check (reason in ('CURRENT', 'ARREARS', 'DIFFERENCE', 'RETURNED', 'CORRECTION')),
  constraint a_line_pays_something check (amount > 0),
  constraint run_line_place unique (run_id, position)
);
create unique index a_month_of_a_right_is_on_one_run_for_each_occasion on payments.run_line (entitlement_id, month, occasion) nulls not distinct
  where left_out = '';
create index run_line_name_idx on payments.run_line (run_id, folded text_pattern_ops);
comment on column payments.run_line.reason is 'What months are paid for: this one, an earlier one, a posted difference, what came back, a corrected payment';
comment on column payments.run_line.left_out is 'Why a person took the line out of the run; empty for what is paid';

create function payments.only_lines_of_open_runs() returns trigger language plpgsql as $$
begin
  if exists (select from payments.run r where r.id in (select run_id from touched) and r.state not in ('DRAFT', 'CALCULATED', 'CHECKED')) then
    raise exception 'the lines of a locked run are never changed' using errcode = 'restrict_violation', constraint = 'lines_of_a_locked_run_are_never_changed';
  end if;
  return null;
end $$;
create trigger lines_are_added_to_open_runs after insert on payments.run_line referencing new table as touched
  for each statement execute function payments.only_lines_of_open_runs();
create trigger lines_are_changed_in_open_runs after update on payments.run_line referencing new table as touched
  for each statement execute function payments.only_lines_of_open_runs();
create trigger lines_are_taken_from_open_runs after delete on payments.run_line referencing old table as touched
  for each statement execute function payments.only_lines_of_open_runs();

-- What the lines of a run add up to, kept beside them so that no page adds up a million lines.
create table payments.run_sum (
  run_id uuid not null references payments.run,
  benefit text not null,
  reason text not null,
  channel text not null,
  lines bigint not null,
  total bigint not null,
  primary key (run_id, benefit, reason, channel)
);
create index known_right_benefit_idx on payments.known_right (benefit, entitlement_id);

-- What a person decided about a month of a right in a run; it holds when the run is calculated again.
create table payments.run_left_out (
  run_id uuid not null references payments.run,
  entitlement_id uuid not null,
  month date not null,
  reason text not null,
  primary key (run_id, entitlement_id, month),
  constraint whoever_takes_out_gives_a_reason check (length(reason) between 3 and 400)
);
create table payments.run_acceptance (
  run_id uuid not null references payments.run,
  entitlement_id uuid not null,
  month date not null,
  code text not null,
  amount bigint not null,
  reason text not null,
  officer_id uuid not null,
  officer_name text not null,
  at timestamptz not null,
  primary key (run_id, entitlement_id, month, code),
  constraint whoever_accepts_gives_a_reason check (length(reason) between 3 and 400)
);

-- What the checks of a run found.
create table payments.run_check (
  run_id uuid not null references payments.run,
  position bigint generated always as identity,
  line_id uuid,
  code text not null,
  benefit text,
  acceptable boolean not null,
  accepted boolean not null,
  figure bigint,
  primary key (run_id, position),
  constraint check_code_is_known check (code in ('NO_WAY', 'INVALID_ACCOUNT', 'NO_ADDRESS', 'NO_NAME', 'DECEASED', 'RIGHT_ENDED', 'RIGHT_IN_QUESTION', 'JUMP', 'SHARED_ACCOUNT',
    'TWO_RIGHTS', 'RETURNED_BEFORE', 'UNCLAIMED', 'NO_BUDGET', 'OVER_BUDGET')),
  constraint a_check_is_of_a_line_or_a_benefit check ((line_id is null) = (benefit is not null)),
  constraint only_what_is_acceptable_is_accepted check (acceptable or not accepted)
);
create index run_check_line_idx on payments.run_check (line_id);
comment on column payments.run_check.figure is 'The sum it was compared with, in bani';

create table payments.run_approval (
  run_id uuid not null,
  officer_id uuid not null,
  prepared_by uuid not null,
  total bigint not null,
  officer_name text not null,
  approved_at timestamptz not null,
  tier_version uuid not null,
  primary key (run_id, officer_id),
  constraint who_prepares_does_not_approve check (officer_id <> prepared_by),
  constraint approval_of_what_was_locked foreign key (run_id, prepared_by, total) references payments.run (id, prepared_by, total)
);
create index run_approval_run_idx on payments.run_approval (run_id, prepared_by, total);
comment on column payments.run_approval.tier_version is 'The version of the parameter that said how many approvals are needed';

-- The file for the bank as it was handed over: made once, with the count and the sum of the lines paid into accounts.
create table payments.run_file (
  run_id uuid not null,
  kind text not null,
  line_count bigint not null,
  total bigint not null,
  bytes bytea not null,
  sha256 text not null,
  made_at timestamptz not null,
  primary key (run_id, kind),
  constraint run_file_kind_is_known check (kind in ('PAIN_001')),
  constraint the_sum_of_the_file_is_that_of_the_lines foreign key (run_id, line_count, total) references payments.run (id, account_count, account_total)
);
create index run_file_run_idx on payments.run_file (run_id, line_count, total);
create trigger run_file_is_never_changed before update or delete on payments.run_file for each row execute function payments.refuse_change();

create function payments.follow_states() returns trigger language plpgsql as $$
declare
  lines record;
begin
  if tg_op = 'DELETE' or old.state = 'DISCARDED' or old.state = 'CLOSED' and
      to_jsonb(new) - array['answered', 'returned', 'version'] <> to_jsonb(old) - array['answered', 'returned', 'version'] or new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'CALCULATED'), ('DRAFT', 'CHECKED'),
      ('DRAFT', 'DISCARDED'), ('CALCULATED', 'CHECKED'), ('CALCULATED', 'DISCARDED'), ('CHECKED', 'CALCULATED'), ('CHECKED', 'LOCKED'), ('CHECKED', 'DISCARDED'),
      ('LOCKED', 'APPROVED'), ('LOCKED', 'CHECKED'), ('APPROVED', 'CHECKED'), ('APPROVED', 'SENT'), ('SENT', 'RECONCILED'), ('RECONCILED', 'CLOSED')) then
    raise exception 'a run does not go this way' using errcode = 'check_violation', constraint = 'a_run_goes_from_state_to_state';
  end if;
  if new.state = 'LOCKED' and old.state = 'CHECKED' then
    select count(*) as all_lines, coalesce(sum(amount), 0) as total, count(*) filter (where channel = 'ACCOUNT') as account_count,
      coalesce(sum(amount) filter (where channel = 'ACCOUNT'), 0) as account_total, count(*) filter (where channel = 'POST') as post_count,
      coalesce(sum(amount) filter (where channel = 'POST'), 0) as post_total, count(*) filter (where channel = 'CASH') as cash_count,
      coalesce(sum(amount) filter (where channel = 'CASH'), 0) as cash_total
      into lines from payments.run_line where run_id = new.id and left_out = '';
    if (lines.all_lines, lines.total, lines.account_count, lines.account_total, lines.post_count, lines.post_total, lines.cash_count, lines.cash_total)
      is distinct from (new.line_count, new.total, new.account_count, new.account_total, new.post_count, new.post_total, new.cash_count, new.cash_total) then
      raise exception 'the total of a run is that of its lines' using errcode = 'check_violation', constraint = 'the_total_of_a_run_is_that_of_its_lines';
    end if;
    if exists (select from payments.run_check k left join payments.run_line l on l.id = k.line_id
        where k.run_id = new.id and not k.accepted and coalesce(l.left_out, '') = '') then
      raise exception 'a run with open checks is not locked' using errcode = 'check_violation', constraint = 'a_run_with_open_checks_is_not_locked';
    end if;
  elsif old.state not in ('DRAFT', 'CALCULATED', 'CHECKED') and new.state <> 'CHECKED' and
      (new.line_count, new.total, new.account_count, new.account_total, new.post_count, new.post_total, new.cash_count, new.cash_total, new.prepared_by, new.number)
      is distinct from (old.line_count, old.total, old.account_count, old.account_total, old.post_count, old.post_total, old.cash_count, old.cash_total, old.prepared_by, old.number) then
    raise exception 'a locked run keeps its sums' using errcode = 'check_violation', constraint = 'a_locked_run_keeps_its_sums';
  end if;
  if new.state = 'APPROVED' and old.state = 'LOCKED' and not exists (select from payments.run_approval where run_id = new.id) then
    raise exception 'a run is approved by somebody' using errcode = 'check_violation', constraint = 'a_run_is_approved_by_somebody';
  end if;
  if new.state = 'SENT' and old.state = 'APPROVED' and new.account_count > 0 and not exists (select from payments.run_file where run_id = new.id) then
    raise exception 'a run is sent with its file' using errcode = 'check_violation', constraint = 'a_run_is_sent_with_its_file';
  end if;
  return new;
end $$;
create trigger a_run_goes_from_state_to_state before update or delete on payments.run for each row execute function payments.follow_states();

-- Files that banks sent, each kept whole and read once.
create table payments.answer_file (
  id uuid primary key,
  kind text not null,
  name text not null,
  sha256 text not null,
  bytes bytea not null,
  account text not null,
  entries int not null,
  paid int not null,
  returned int not null,
  told_before int not null,
  others int not null,
  differing int not null,
  imported_by uuid not null,
  imported_by_name text not null,
  imported_at timestamptz not null,
  constraint answer_file_kind_is_known check (kind in ('CAMT_053', 'PAIN_002')),
  constraint a_file_is_read_once unique (sha256),
  constraint every_entry_is_accounted_for check (entries = paid + returned + told_before + others + differing)
);
create index answer_file_list_idx on payments.answer_file (imported_at desc, id);
create trigger answer_file_is_never_changed before update or delete on payments.answer_file for each row execute function payments.refuse_change();

-- What the bank, the post or the cash desk answered for a payment; only ever added to.
create table payments.line_answer (
  line_id uuid not null references payments.run_line,
  answer text not null,
  answered_on date not null,
  reason text not null,
  reference text not null,
  file_id uuid references payments.answer_file,
  officer_id uuid not null,
  officer_name text not null,
  told_at timestamptz not null,
  primary key (line_id, answer),
  constraint line_answer_is_known check (answer in ('PAID', 'RETURNED'))
);
create index line_answer_file_idx on payments.line_answer (file_id);
create index line_answer_returned_idx on payments.line_answer (line_id) where answer = 'RETURNED';
create trigger line_answer_is_never_changed before update or delete on payments.line_answer for each row execute function payments.refuse_change();

-- Movements that a person must look at.
create table payments.answer_difference (
  file_id uuid not null references payments.answer_file,
  position int not null,
  answer text not null,
  reference text not null,
  line_id uuid,
  amount bigint,
  ordered bigint,
  booked_on date,
  reason text not null,
  bank_reference text not null,
  primary key (file_id, position),
  constraint answer_difference_is_known check (answer in ('SUM_DIFFERS', 'OUT_OF_ORDER', 'UNKNOWN'))
);
comment on column payments.answer_difference.line_id is 'May be a line of an open run, which is gone when that is calculated again';
create trigger answer_difference_is_never_changed before update or delete on payments.answer_difference for each row execute function payments.refuse_change();
