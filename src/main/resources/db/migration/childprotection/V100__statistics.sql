-- Reports by quarter (raportarea trimestrială), frozen when signed: a later correction is a new revision beside the old one.
create table childprotection.statistics_report (
  id uuid primary key,
  one_time_key uuid not null constraint a_quarter_is_signed_once_a_form unique,
  year int not null constraint report_year_known check (year between 2000 and 2199),
  quarter int not null constraint report_quarter_known check (quarter between 1 and 4),
  revision int not null constraint report_revisions_count_from_one check (revision >= 1),
  reason text not null,
  ages int[] not null,
  signed_by uuid not null,
  signed_by_name text not null,
  signed_at timestamptz not null,
  constraint one_report_a_quarter_and_revision unique (year, quarter, revision),
  constraint a_revision_says_why check (revision = 1 or length(reason) >= 3)
);
create trigger statistics_report_is_never_changed before update or delete on childprotection.statistics_report for each row execute function platform.refuse_change();

create table childprotection.statistics_line (
  report_id uuid not null constraint line_of_report references childprotection.statistics_report,
  position int not null,
  indicator text not null,
  subject uuid not null,
  owner uuid,
  amount int not null,
  values text[] not null,
  primary key (report_id, position)
);
create index statistics_line_indicator_idx on childprotection.statistics_line (report_id, indicator, subject);
create trigger statistics_line_is_never_changed before update or delete on childprotection.statistics_line for each row execute function platform.refuse_change();

comment on table childprotection.statistics_line is 'What was counted when a quarter was signed; no row names a person';
comment on column childprotection.statistics_report.ages is 'The ages at which a new group began, as signed';

-- The lowest age of the group, in two digits so that groups stand in their order; nothing when the day of birth is not known.
create function childprotection.age_group(born_on date, at date, ages int[]) returns text language sql immutable parallel safe as $$
  select case when born_on is null then '' else (
    select lpad(coalesce(max(a), 0)::text, 2, '0') from unnest(ages) as a where a <= extract(year from age(at, born_on))) end
$$;
