-- Every step of a paper on its way through the institution, the first after its registration being 1.
create table intake.hop (
  entry_id uuid not null references intake.entry,
  position int not null,
  stage text not null constraint hop_stage_known check (stage in ('REGISTERED', 'RESOLVED', 'ASSIGNED', 'DRAFTED', 'CHECKED',
    'LEGAL_VISA', 'FINANCIAL_VISA', 'SIGNED', 'NUMBERED_OUT', 'SENT', 'FILED')),
  returns boolean not null,
  unit_id uuid,
  officer_id uuid,
  comment text not null,
  method text constraint method_known
    check (method in ('POST_WITH_RECEIPT', 'POST', 'BY_HAND', 'E_MAIL', 'PORTAL', 'COURIER', 'FAX', 'POSTED_UP')),
  proof text not null,
  performed_by uuid not null,
  performed_by_name text not null,
  performed_at timestamptz not null,
  primary key (entry_id, position),
  constraint hops_count_from_one check (position >= 1),
  constraint a_return_says_why check (not returns or length(comment) >= 3),
  constraint sending_names_method_and_proof check ((stage = 'SENT' and not returns) = (method is not null)
    and (method is null or proof <> ''))
);
create index hop_sent_idx on intake.hop (performed_at) where stage = 'SENT' and not returns;
create trigger hop_is_never_changed before update or delete on intake.hop
  for each row execute function platform.refuse_change();
