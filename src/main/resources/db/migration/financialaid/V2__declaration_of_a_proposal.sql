alter table financialaid.proposal add column declaration jsonb not null;
