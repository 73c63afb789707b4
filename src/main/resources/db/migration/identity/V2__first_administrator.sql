-- Tokens printed at start while no officer exists; kept only as digests, gone once an administrator is appointed.
create table identity.start_up_token (
  digest text primary key,
  usable_until timestamptz not null
);
