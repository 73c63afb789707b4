-- What was typed and not sent is kept for all forms alike, in platform.draft.
drop table financialaid.aid_draft;
drop table financialaid.decision_draft;
