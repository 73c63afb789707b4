-- What the county payer answered to a closed list. Of the file its sum (SHA-256) stays, so that it is read once; what it said of each line stands below.
create table financialaid.payer_answer_file (
  id uuid primary key,
  list_id uuid not null references financialaid.monthly_list,
  name text not null,
  sha256 text not null,
  line_count int not null,
  accepted int not null,
  refused int not null,
  other_amount int not null,
  told_before int not null,
  imported_by uuid not null,
  imported_by_name text not null,
  imported_at timestamptz not null,
  constraint an_answer_is_read_once unique (list_id, sha256),
  constraint every_answered_line_is_accounted_for check (line_count = accepted + refused + other_amount + told_before)
);
create trigger payer_answer_file_is_never_changed before update or delete on financialaid.payer_answer_file for each row execute function platform.refuse_change();

-- The newest answer to a line counts; what it is about is the line of the list, which never changes.
create table financialaid.payer_answer (
  id uuid primary key,
  told bigint generated always as identity,
  file_id uuid not null references financialaid.payer_answer_file,
  list_id uuid not null references financialaid.monthly_list,
  position int not null,
  entitlement_id uuid not null,
  month date not null,
  answer text not null,
  listed bigint not null,
  paid bigint not null,
  reason text not null,
  constraint payer_answer_is_known check (answer in ('ACCEPTED', 'REFUSED', 'OTHER_AMOUNT')),
  constraint an_answer_says_what_is_paid check (case answer when 'ACCEPTED' then paid = greatest(listed, 0) when 'REFUSED' then paid = 0 else paid > 0 and paid <> listed end),
  constraint whoever_does_not_pay_as_listed_says_why check (answer = 'ACCEPTED' or reason <> ''),
  constraint a_line_is_answered_once_in_a_file unique (file_id, position)
);
create index payer_answer_line_idx on financialaid.payer_answer (list_id, position, told desc);
create index payer_answer_right_idx on financialaid.payer_answer (entitlement_id, month);
create trigger payer_answer_is_never_changed before update or delete on financialaid.payer_answer for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_right', 'entitlement_id', 'reason');

-- What a person decided about an answer that differs.
create table financialaid.payer_answer_settled (
  answer_id uuid primary key references financialaid.payer_answer,
  decision text not null,
  note text not null,
  settled_by uuid not null,
  settled_by_name text not null,
  settled_at timestamptz not null,
  constraint answer_decision_is_known check (decision in ('POST', 'CONTEST', 'CORRECT')),
  constraint whoever_contests_or_corrects_says_why check (decision = 'POST' or length(note) between 3 and 400)
);
create function financialaid.is_erasing_answer(told_answer uuid) returns boolean language sql stable as $$
  select exists (select from financialaid.payer_answer a where a.id = told_answer and financialaid.is_erasing_right(a.entitlement_id))
$$;
create trigger payer_answer_settled_is_never_changed before update or delete on financialaid.payer_answer_settled for each row
  execute function platform.keep_but_for_erasure('financialaid.is_erasing_answer', 'answer_id', 'note');

create view financialaid.latest_payer_answer as
select distinct on (list_id, position) * from financialaid.payer_answer order by list_id, position, told desc;
