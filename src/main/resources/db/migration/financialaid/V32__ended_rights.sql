-- Few rights have ended; looking for them, or for none, does not walk through those in force.
create index entitlement_ended_idx on financialaid.entitlement (granted_from desc, id) where granted_until is not null;
