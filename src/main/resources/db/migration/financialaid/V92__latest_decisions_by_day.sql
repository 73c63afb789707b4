-- the latest by the day of the act: decisions taken over from elsewhere are entered today and are of years ago
drop index financialaid.decision_by_approval;
create index decision_by_day on financialaid.decision (act_on desc, approved_at desc);
