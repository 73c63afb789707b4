create schema if not exists platform;

-- What legal parameters there are; the values stand below, period by period.
create table platform.parameter (
  code text primary key,
  context text not null,
  family text not null,
  kind text not null,
  unit text not null,
  choices text not null default '',
  title_ro text not null,
  title_en text not null,
  position int generated always as identity,
  constraint parameter_kind_is_known check (kind in ('LEI', 'PERCENT', 'NUMBER', 'CHOICE', 'DATE')),
  constraint parameter_code_is_plain check (code ~ '^[A-Za-z][A-Za-z0-9_.]{1,59}$'),
  constraint a_choice_lists_its_words check ((kind = 'CHOICE') = (choices <> ''))
);
create index parameter_family_idx on platform.parameter (context, family, position);

-- Every version of a value. Nothing is edited: a wrong one is withdrawn and another one replaces it.
create table platform.parameter_value (
  id uuid primary key,
  code text not null references platform.parameter (code),
  value text not null,
  valid_from date not null,
  valid_to date,
  act text not null default '',
  article text not null default '',
  source text not null default '',
  standing text not null,
  one_time_key uuid,
  entered_by uuid,
  entered_by_name text not null default '',
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  replaces uuid references platform.parameter_value (id),
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  version bigint not null,
  constraint value_ends_after_it_starts check (valid_to is null or valid_to >= valid_from),
  constraint value_standing_is_known check (standing in ('VERIFIED', 'DERIVED', 'RECALLED', 'INTERNAL', 'TO_BE_SET')),
  constraint what_is_to_be_set_has_no_value check ((standing = 'TO_BE_SET') = (value = '')),
  constraint who_entered_does_not_confirm check (confirmed_by <> entered_by),
  constraint confirmation_names_who_and_when check ((confirmed_by is null) = (confirmed_at is null)),
  constraint withdrawal_names_who_when_and_why check
    ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_at is null) = (withdrawal_reason is null)),
  constraint value_is_entered_once unique (one_time_key),
  constraint one_value_at_a_time exclude using gist
    (code with =, daterange(valid_from, valid_to, '[]') with &&) where (withdrawn_at is null)
);
create index parameter_value_code_idx on platform.parameter_value (code, valid_from desc);
create index parameter_value_replaces_idx on platform.parameter_value (replaces);

-- Changes with every change of a parameter, so that each node sees cheaply whether what it remembers still holds. Taken from
-- a sequence, because a number given in a transaction that failed must not come back with other contents.
create sequence platform.parameter_revisions start 2;
create table platform.parameter_revision (
  only_row boolean primary key default true,
  revision bigint not null,
  constraint one_revision check (only_row)
);
insert into platform.parameter_revision (revision) values (1);

create function platform.parameters_changed() returns trigger language plpgsql as
$$ begin update platform.parameter_revision set revision = nextval('platform.parameter_revisions'); return null; end $$;
create trigger parameter_values_change_the_revision after insert or update or delete on platform.parameter_value
  for each statement execute function platform.parameters_changed();
create trigger parameters_change_the_revision after insert or update or delete on platform.parameter
  for each statement execute function platform.parameters_changed();
