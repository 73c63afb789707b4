-- What help against domestic violence told of children; of one adults' case one signal waits, however often it is told.
create table childprotection.violence_signal (
  signal_id uuid primary key,
  adult_context text not null,
  adult_case_id uuid not null,
  routing_id uuid constraint violence_signal_waits_here references childprotection.routed_work,
  told_at timestamptz not null
);
create index violence_signal_adults_idx on childprotection.violence_signal (adult_context, adult_case_id);
create index violence_signal_routing_idx on childprotection.violence_signal (routing_id) where routing_id is not null;
