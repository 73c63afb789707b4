package ro.reazem.financialaid.monthlylist;

import ro.reazem.financialaid.sight.Sight;

/**
 * Where the lines of a list come from: a closed one from its own rows, an open one from the rights in force in its month that
 * no list of the month holds yet. Both have the same columns; :month and :list are to be bound.
 */
final class ListSource {

  private static final String CLOSED = "(select * from financialaid.monthly_list_line where list_id = :list)";

  private static final String OPEN = """
      (select 0 as position, e.id as entitlement_id, e.unit_id, e.holder_id,
        coalesce(p.family_name || ' ' || p.given_name, '') as holder, coalesce(p.folded_name, '') as folded_name,
        i.cnp, p.cnp_tail, concat_ws(', ', nullif(p.address_line, ''), place.label) as address,
        case when place.level = 3 and place.kind <> 'SECTOR' then place.parent else place.siruta end as siruta,
        family.members, family.children, m.inclusion_aid, m.child_aid, m.gross, m.net, d.act_number, d.act_on,
        a.declaration -> 'payment' ->> 'mode' as payment, a.declaration -> 'payment' ->> 'iban' as iban,
        a.declaration -> 'payment' ->> 'bank' as bank
      from financialaid.entitlement e
      join financialaid.entitlement_amount m on m.entitlement_id = e.id
        and m.valid_from <= :month and (m.valid_until is null or m.valid_until >= :month)
      join financialaid.decision d on d.id = m.decision_id
      join financialaid.aid_application a on a.id = e.application_id
      left join financialaid.known_person p on p.id = e.holder_id
      left join financialaid.identified_person i on i.person_id = e.holder_id
      left join directory.place place on place.siruta = p.siruta
      cross join lateral (
        select count(*) as members, count(*) filter (where k.born_on > :month - interval '18 years') as children
        from jsonb_array_elements(a.declaration -> 'members') as declared
        left join financialaid.known_person k on k.id = (declared ->> 'personId')::uuid
        where (declared ->> 'counted')::boolean and not (declared ->> 'placed')::boolean) as family
      where e.granted_from <= :month and (e.granted_until is null or e.granted_until >= :month)
        and m.gross > 0 and :list is not null
        and not exists (select from financialaid.monthly_list_line listed
          where listed.entitlement_id = e.id and listed.month = :month))""";

  private ListSource() {}

  static String of(MonthlyList list) {
    return list.closed() ? CLOSED : OPEN;
  }

  /** The same narrowed to what an officer may see; bind :units too. */
  static String seen(MonthlyList list) {
    return of(list) + " as l where " + Sight.of("l");
  }
}
