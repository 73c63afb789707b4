-- Whoever heads the place where a child lives answers for no child there (I4.2); the service plan that was carried out before a placement is proposed (I1.1).
alter table childprotection.place add column head_id uuid;
alter table childprotection.commission_item add column service_plan text not null default '';
