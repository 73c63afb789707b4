-- Papers whose cases are told anew at the next start, after which nothing is left here: confidential petitions and referrals that accuse
-- an officer were told before an event could say so.
create table intake.restatement (
  entry_id uuid constraint restatement_pk primary key
);
insert into intake.restatement (entry_id)
select entry_id from intake.petition where confidentiality <> 'GENERAL'
union
select entry_id from intake.referral where accused_officer_id is not null;
