-- Local aids (ajutoare locale) as decisions of the local council define them, version by version. A version counts once a second officer confirmed it; from
-- then on it is only ever ended or withdrawn.
create table financialaid.local_scheme (
  id uuid primary key,
  one_time_key uuid not null,
  code text not null,
  name text not null,
  act text not null,
  article text not null,
  source text not null,
  standing text not null,
  valid_from date not null,
  valid_until date,
  rules jsonb not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint scheme_is_entered_once unique (one_time_key),
  constraint scheme_code_is_a_word check (code ~ '^[A-Z][A-Z0-9_]{1,29}$' and code <> 'AID' and code !~ '_IN_KIND$'),
  constraint scheme_names_its_act check (act <> '' and name <> ''),
  constraint scheme_standing_is_known check (standing in ('VERIFIED', 'DERIVED', 'RECALLED', 'INTERNAL')),
  constraint scheme_ends_after_start check (valid_until is null or valid_until >= valid_from),
  constraint who_entered_a_scheme_does_not_confirm_it check (confirmed_by is null or confirmed_by <> entered_by),
  constraint confirmed_scheme_names_who check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint withdrawn_scheme_says_why check (num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawn_reason) in (0, 4)),
  constraint one_confirmed_version_of_a_scheme_at_a_time exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
    where (withdrawn_at is null and confirmed_at is not null)
);
create index local_scheme_code_idx on financialaid.local_scheme (code, valid_from);

create function financialaid.keep_versions_of_schemes() returns trigger language plpgsql as $$
declare
  changeable constant text[] := array['valid_until', 'confirmed_by', 'confirmed_by_name', 'confirmed_at', 'withdrawn_by', 'withdrawn_by_name', 'withdrawn_at', 'withdrawn_reason'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - changeable <> to_jsonb(old) - changeable then
    raise exception 'a version of a scheme is never edited or deleted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger a_version_of_a_scheme_is_kept before update or delete on financialaid.local_scheme
  for each row execute function financialaid.keep_versions_of_schemes();

-- A household may have one open request for each local aid, as for each ground of emergency aid.
alter table financialaid.aid_application alter column emergency_ground
  set expression as (coalesce(declaration #>> '{emergency,ground}', declaration #>> '{local,scheme}', ''));

-- The papers that a definition names itself.
alter table financialaid.presented_paper add column about text not null default '';
