-- Signals that came by 119 are told once more at the next start: they were registered before an event could say so.
insert into intake.restatement (entry_id)
select entry_id from intake.referral where sheet ->> 'source' = 'LINE_119'
on conflict do nothing;
