-- Units in force that an imported file no longer names, and how many of them were closed for it.
alter table directory.place_import
  add column absent integer[] not null default '{}',
  add column closed integer not null default 0;

comment on column directory.place.valid_to is 'The last day of the unit; closed units stay in addresses and are offered no more';
