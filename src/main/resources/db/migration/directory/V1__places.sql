create schema if not exists directory;

-- The official nomenclature of territorial units (SIRUTA). Level 1 counties, 2 municipalities, towns and communes, 3 the
-- localities in them; Bucharest has its sectors at level 3.
create table directory.place (
  siruta integer constraint place_pk primary key,
  name text not null constraint place_has_name check (name <> ''),
  label text not null,
  kind text not null constraint place_kind_known
    check (kind in ('COUNTY', 'MUNICIPALITY', 'TOWN', 'COMMUNE', 'SECTOR', 'LOCALITY', 'VILLAGE')),
  level smallint not null constraint place_level_known check (level between 1 and 3),
  parent integer constraint place_parent_exists references directory.place deferrable initially deferred,
  county_code smallint not null,
  county_name text not null,
  urban boolean not null,
  postcode text not null constraint place_postcode_has_six_digits check (postcode ~ '^([0-9]{6})?$'),
  folded text not null,
  search_text text not null,
  valid_from date,
  valid_to date,
  constraint place_below_county_has_parent check ((level = 1) = (parent is null)),
  constraint place_period_in_order check (valid_to >= valid_from)
);
create index place_parent_idx on directory.place (parent);
create index place_folded_idx on directory.place (folded text_pattern_ops);
create index place_search_text_idx on directory.place using gin (search_text gin_trgm_ops);

comment on column directory.place.label is 'As written in an address: Câmpeni, jud. Alba';
comment on column directory.place.folded is 'The name without capitals and diacritics';
comment on column directory.place.search_text is 'All words of the label, folded, each after a space, also as spelled before 1993';

create table directory.place_import (
  id uuid constraint place_import_pk primary key,
  file_name text not null,
  imported_at timestamptz not null,
  officer_name text not null,
  lines integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  wrong integer not null
);

create table directory.place_import_fault (
  import_id uuid not null constraint place_import_fault_of_import references directory.place_import on delete cascade,
  position integer not null,
  line integer not null,
  code text not null,
  arguments text[] not null,
  constraint place_import_fault_pk primary key (import_id, position)
);
