-- By which documents of the file a hearing or consent is proven. Only ids stand here: the document goes with the file, and its name with the document.
create table childprotection.adoption_hearing_document (
  hearing_id uuid not null references childprotection.adoption_hearing,
  document_id uuid not null,
  linked_by uuid not null,
  linked_by_name text not null,
  linked_at timestamptz not null,
  constraint a_hearing_bears_a_document_once primary key (hearing_id, document_id)
);
comment on table childprotection.adoption_hearing_document is 'Documents by which a hearing or consent is proven (înscrisurile ascultărilor); rows are only added';
create trigger adoption_hearing_document_is_never_changed before update or delete on childprotection.adoption_hearing_document for each row
  execute function platform.refuse_change();
