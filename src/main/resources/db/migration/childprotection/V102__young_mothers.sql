-- What community health told of very young mothers; each finding is taken once.
create table childprotection.young_mother_signal (
  finding_id uuid primary key,
  told_at timestamptz not null
);
