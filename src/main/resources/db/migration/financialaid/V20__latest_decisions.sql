create index decision_by_approval on financialaid.decision (approved_at desc);
create index right_with_changed_facts on financialaid.entitlement (facts_changed_on) where granted_until is null and facts_changed_on is not null;
