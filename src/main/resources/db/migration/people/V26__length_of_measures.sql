-- A special guardianship may last longer when the court found that the impairment is permanent.
alter table people.capacity_measure add column permanent boolean not null default false;
comment on column people.capacity_measure.permanent is 'The ruling finds that the impairment of the person is permanent';
create index capacity_measure_until_idx on people.capacity_measure (until) where until is not null;
