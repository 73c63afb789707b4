-- Several proposals signed at once (semnare în bloc): what was asked, and what became of each row. Each disposition has its own number.
create table financialaid.signing_batch (
  id uuid primary key,
  officer_id uuid not null,
  officer_name text not null,
  asked_at timestamptz not null
);

create index signing_batch_officer_idx on financialaid.signing_batch (officer_id, asked_at);

create table financialaid.signing_row (
  batch_id uuid not null references financialaid.signing_batch,
  position int not null,
  proposal_id uuid not null references financialaid.proposal,
  outcome text not null default 'WAITING',
  decision_id uuid references financialaid.decision,
  reason text not null default '',
  primary key (batch_id, position),
  constraint proposal_stands_once_in_a_batch unique (batch_id, proposal_id),
  constraint signing_outcome_is_known check (outcome in ('WAITING', 'SIGNED', 'REFUSED')),
  constraint refused_row_says_why check ((outcome = 'REFUSED') = (reason <> '')),
  constraint only_signed_rows_have_a_decision check (decision_id is null or outcome = 'SIGNED')
);
create index signing_row_proposal_idx on financialaid.signing_row (proposal_id);
create index signing_row_decision_idx on financialaid.signing_row (decision_id);
create index signing_row_waiting_idx on financialaid.signing_row (batch_id) where outcome = 'WAITING';
