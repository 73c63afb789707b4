-- Lists are read in their order from an index, so that no page of any list sorts all rows that an officer may see.
create index aid_application_queue_idx on financialaid.aid_application (registered_on desc, number desc);
create index entitlement_list_idx on financialaid.entitlement (granted_from desc, id);
drop index financialaid.proposal_open_idx;
create index proposal_open_idx on financialaid.proposal (proposed_at, id) where status = 'OPEN';
