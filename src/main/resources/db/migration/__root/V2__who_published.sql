-- Who published: the name of the connection is that of its node. And why a listener failed last, for the screen of failures.
alter table events.event_publication
  add column node text not null default current_setting('application_name'),
  add column failure text,
  add column failed_at timestamptz,
  add column retry_at timestamptz;
create index event_publication_retry_idx on events.event_publication (publication_date) where status = 'WAITING';

-- What somebody gave up, with the reason; the text of the event, which may hold personal data, is not kept.
create table events.discarded_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  publication_date timestamptz not null,
  attempts int not null,
  failure text,
  discarded_at timestamptz not null,
  discarded_by uuid not null,
  discarded_by_name text not null,
  reason text not null constraint discarding_needs_a_reason check (length(reason) between 3 and 300)
);
create index discarded_publication_at_idx on events.discarded_publication (discarded_at desc);
