-- Only the holder of a minimum inclusion income declares every six months; whoever was given an emergency aid had the term of it too.
delete from financialaid.declaration_duty d using financialaid.entitlement e where e.id = d.entitlement_id and e.benefit <> 'VMI';
