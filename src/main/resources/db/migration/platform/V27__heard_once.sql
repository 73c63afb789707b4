create table platform.heard_once (
  listener text not null,
  event_id uuid not null,
  heard_at timestamptz not null default clock_timestamp(),
  constraint an_event_is_heard_once primary key (listener, event_id)
);
comment on table platform.heard_once is 'What listeners did once and for all, by the id that the event carries: delivered again, it does nothing';
comment on column platform.heard_once.listener is 'Id of the listener';
comment on column platform.heard_once.event_id is 'What the event is about, such as a wish';
comment on column platform.heard_once.heard_at is 'When it was heard first';
