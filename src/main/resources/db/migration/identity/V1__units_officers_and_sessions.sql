create schema identity;

create table identity.unit (
  id uuid primary key,
  version bigint not null,
  name text not null constraint name_given check (length(name) between 1 and 200),
  parent_id uuid references identity.unit (id) constraint not_below_itself check (parent_id <> id),
  active boolean not null,
  form_key uuid constraint form_sent_once unique
);
create index unit_parent_idx on identity.unit (parent_id);

create table identity.officer (
  id uuid primary key,
  version bigint not null,
  name text not null constraint name_given check (length(name) between 1 and 200),
  job_title text not null,
  unit_id uuid not null references identity.unit (id),
  sign_in_name text not null
    constraint sign_in_name_well_formed check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,49}$')
    constraint sign_in_name_taken unique,
  email text not null,
  active boolean not null,
  form_key uuid constraint officer_form_sent_once unique
);
create index officer_unit_idx on identity.officer (unit_id);

-- The password of an officer, apart from the officer, so that no list ever carries a hash by mistake.
create table identity.password (
  officer_id uuid primary key references identity.officer (id),
  hash text not null,
  must_change boolean not null,
  set_at timestamptz not null,
  usable_until timestamptz
);

-- What an officer may do: a level in a context (or in all, written *) for a unit and the units below it, while it lasts.
create table identity.role_held (
  id uuid primary key,
  officer_id uuid not null references identity.officer (id),
  context text not null constraint context_named check (context ~ '^(\*|[a-z]+)$'),
  level text not null constraint level_known check (level in ('READ', 'WORK', 'APPROVE', 'PAY', 'AUDIT', 'ADMINISTER')),
  unit_id uuid not null references identity.unit (id),
  valid_from date not null,
  valid_to date,
  granted_by text not null,
  granted_at timestamptz not null,
  constraint ends_after_it_starts check (valid_to >= valid_from),
  constraint held_once_at_a_time exclude using gist (officer_id with =, context with =, level with =, unit_id with =,
    daterange(valid_from, valid_to, '[]') with &&)
);

create index role_held_unit_idx on identity.role_held (unit_id);

-- Sessions, in the layout that Spring Session expects.
create table identity.session (
  primary_id char(36) primary key,
  session_id char(36) not null constraint session_id_unique unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index session_expiry_idx on identity.session (expiry_time);
create index session_principal_idx on identity.session (principal_name);

create table identity.session_attributes (
  session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- Failed attempts to sign in, counted for every name tried, whether such an account exists or not, and for every address.
create table identity.sign_in_attempt (
  subject text primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index sign_in_attempt_last_idx on identity.sign_in_attempt (last_at);
