-- A school cabinet tells of a pupil as well (suspiciune de violență): the signal comes from a case or file of another context, with its words.
alter table childprotection.violence_signal rename column adult_context to found_context;
alter table childprotection.violence_signal rename column adult_case_id to found_case_id;
alter index childprotection.violence_signal_adults_idx rename to violence_signal_found_idx;
alter table childprotection.routed_work add column words text not null default '';
comment on column childprotection.routed_work.words is 'What the signal sheet says, until the signal is answered; the case that takes it keeps it in its history';
