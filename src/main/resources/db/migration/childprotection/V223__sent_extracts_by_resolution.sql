-- Which extract was sent is looked up with its resolution.
create index commission_communication_extract_idx on childprotection.commission_communication (resolution_id, extract_revision);
