-- Certificates of what was paid (adeverințe), under a number without gaps; what they say is kept as it was on the day of issue.
create table payments.certificate (
  id uuid primary key,
  holder_id uuid not null,
  year int not null,
  number int not null,
  issued_on date not null,
  first_month date not null,
  last_month date not null,
  purpose text not null,
  holder text not null,
  identity text not null,
  issued_by uuid not null,
  issued_by_name text not null,
  issued_at timestamptz not null,
  constraint certificate_number_is_given_once unique (year, number),
  constraint certificate_year_is_that_of_its_day check (extract(year from issued_on) = year),
  constraint certificate_months_are_named_by_their_first_days check (extract(day from first_month) = 1 and extract(day from last_month) = 1),
  constraint certificate_ends_after_it_begins check (last_month >= first_month),
  constraint certificate_names_its_purpose_and_holder check (length(purpose) between 3 and 200 and holder <> '')
);
create index certificate_holder_idx on payments.certificate (holder_id, issued_at desc);
comment on column payments.certificate.identity is 'CNP, or the day of birth of whoever has none, as printed';

-- A month of a right as the certificate prints it.
create table payments.certificate_line (
  certificate_id uuid not null references payments.certificate,
  position int not null,
  entitlement_id uuid not null references payments.known_right,
  month date not null,
  benefit text not null,
  case_number text not null,
  paid bigint not null,
  withheld bigint not null,
  recovered bigint not null,
  primary key (certificate_id, position),
  constraint certificate_line_month_is_named_by_its_first_day check (extract(day from month) = 1),
  constraint certificate_tells_what_was_paid check (paid > 0 and withheld between 0 and paid and recovered >= 0)
);
create index certificate_line_right_idx on payments.certificate_line (entitlement_id);
comment on column payments.certificate_line.benefit is 'The Romanian name on the day of issue';
comment on column payments.certificate_line.paid is 'What was paid and did not come back, what was withheld for debts included';
create trigger certificate_line_is_never_changed before update or delete on payments.certificate_line for each row execute function payments.refuse_change();

create table payments.certificate_file (
  certificate_id uuid primary key references payments.certificate,
  bytes bytea not null,
  sha256 text not null,
  made_at timestamptz not null
);
create trigger certificate_file_is_never_changed before update or delete on payments.certificate_file for each row execute function payments.refuse_change();

create function payments.keep_certificates() returns trigger language plpgsql as $$
begin
  -- a merge of persons points the certificate to the record that stays, and nothing else ever changes
  if tg_op = 'DELETE' or to_jsonb(new) - 'holder_id' <> to_jsonb(old) - 'holder_id' then
    raise exception 'a certificate is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_certificate_is_never_changed before update or delete on payments.certificate for each row execute function payments.keep_certificates();
