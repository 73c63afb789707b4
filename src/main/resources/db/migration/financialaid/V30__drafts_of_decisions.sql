-- What an officer wrote on the decision screen before sending it; it belongs to its author alone and goes when it is sent.
create table financialaid.decision_draft (
  application_id uuid not null references financialaid.aid_application (id),
  officer_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (application_id, officer_id)
);
