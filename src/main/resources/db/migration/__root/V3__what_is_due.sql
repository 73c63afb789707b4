-- What is due again is found at once, however many wait for a later hour.
drop index events.event_publication_retry_idx;
create index event_publication_retry_idx on events.event_publication (retry_at) where status = 'WAITING';
