-- Who loads a checked file and since when, so that what was broken off goes on in the same name.
alter table people.import add column loading_by uuid, add column loading_by_name text, add column loading_since timestamptz;
update people.import set loading_by = officer_id, loading_by_name = officer_name, loading_since = uploaded_at where state <> 'CHECKED';
alter table people.import add constraint import_loading_names_who check ((state = 'CHECKED') = (loading_by_name is null) and (loading_by_name is null) = (loading_since is null));
create index import_loading_idx on people.import (loading_since) where state = 'LOADING';
