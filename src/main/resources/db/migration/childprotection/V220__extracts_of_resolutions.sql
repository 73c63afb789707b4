-- What parents get of a resolution while the place of the child is kept from them (P4): written anew rather than changed, so that what somebody got stays known.
create table childprotection.resolution_extract (
  resolution_id uuid not null constraint extract_of_resolution references childprotection.commission_resolution,
  revision int not null constraint extract_revisions_count_from_one check (revision >= 1),
  text text not null constraint extract_says_something check (length(text) >= 3),
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  primary key (resolution_id, revision)
);
create function childprotection.extract_stays_but_for_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not (to_jsonb(new) - 'text' = to_jsonb(old) - 'text' and exists (select from childprotection.commission_resolution r
      where r.id = old.resolution_id and childprotection.is_erasing_item(r.item_id))) then
    raise exception 'rows of % are never changed or removed', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger extract_is_never_changed before update or delete on childprotection.resolution_extract
  for each row execute function childprotection.extract_stays_but_for_erasure();

alter table childprotection.commission_communication
  add column role text not null default 'OTHER' constraint communication_role_known check (role in ('PARENT', 'CHILD', 'CARER', 'REPRESENTATIVE', 'OTHER')),
  add column extract_revision int,
  add constraint sent_extract_was_written foreign key (resolution_id, extract_revision) references childprotection.resolution_extract (resolution_id, revision),
  add constraint an_extract_is_kept_once_sent check (extract_revision is null or sent_on is not null);
update childprotection.commission_communication c set role = p.role from childprotection.commission_resolution r
  join childprotection.commission_called p on p.item_id = r.item_id where r.id = c.resolution_id and p.name = c.addressee;
