package ro.reazem.financialaid.monthlylist;

import ro.reazem.financialaid.sight.Sight;

/**
 * Where the lines of a list come from: a closed one from its own rows; an open one from what is owed and not listed yet. Owed
 * are the rights of its month, those of earlier months whose lists are closed (drepturi restante), and for rights and months
 * already listed the difference to what was listed. All have the same columns; :scheme, :month, :list and :today are to be bound.
 */
final class ListSource {

  /** The order of the lines: by their kind, those that take back last; of heating by source and supplier. */
  static final String ORDER = "l.gross < 0, case l.kind when 'CURRENT' then 0 when 'ARREARS' then 1 else 2 end, l.source, l.supplier, l.folded_name, l.entitlement_id, l.month";

  private static final String CLOSED = """
      (select line.*, e.application_id, case when line.month = :month then 'CURRENT' else 'ARREARS' end as kind, line.payment = 'SUPPLIER' as pays
      from financialaid.monthly_list_line line join financialaid.entitlement e on e.id = line.entitlement_id where line.list_id = :list
      union all select told.*, e.application_id, 'DIFFERENCE', told.payment = 'SUPPLIER' from financialaid.monthly_list_difference told
      join financialaid.entitlement e on e.id = told.entitlement_id
      where told.list_id = :list)""";

  /** The months of the list, what was listed of them before, and months that are suspended. */
  private static final String DUE = """
      with due as (select cast(:month as date) as month
        union select month from financialaid.monthly_list where scheme = :scheme and status = 'CLOSED' and month < :month),
      listed as (select entitlement_id, month, sum(inclusion_aid) as inclusion_aid, sum(child_aid) as child_aid, sum(gross) as gross,
          sum(net) as net
        from (select list_id, entitlement_id, month, inclusion_aid, child_aid, gross, net from financialaid.monthly_list_line
          union all select list_id, entitlement_id, month, inclusion_aid, child_aid, gross, net from financialaid.monthly_list_difference) as told
        where month <= :month and list_id in (select id from financialaid.monthly_list where scheme = :scheme) group by entitlement_id, month),
      stopped as (select i.entitlement_id, due.month, bool_or(i.cut is null) as whole, cast(coalesce(sum(i.cut), 0) as bigint) as cut
        from due join financialaid.entitlement_interruption i on not i.restored and i.first_month <= due.month
          and (i.last_month is null or i.last_month >= due.month)
        group by i.entitlement_id, due.month),
      """;

  private static final String PAYABLE = """
      payable as not materialized (select m.entitlement_id, due.month, m.decision_id,
          case when stopped.whole then 0 else m.inclusion_aid end as inclusion_aid,
          case when stopped.whole then 0 else m.child_aid - least(m.child_aid, coalesce(stopped.cut, 0)) end as child_aid,
          case when stopped.whole then 0 else m.gross - least(m.child_aid, coalesce(stopped.cut, 0)) end as gross,
          case when stopped.whole then 0 else greatest(0, m.net - least(m.child_aid, coalesce(stopped.cut, 0))) end as net
        from due join financialaid.entitlement_amount m on m.valid_from <= due.month and (m.valid_until is null or m.valid_until >= due.month)
        left join stopped on stopped.entitlement_id = m.entitlement_id and stopped.month = due.month),
      """;

  /** Heating month by month, or the months of a season in the one in which they are paid at once. */
  private static final String PAYABLE_FOR_HEATING = """
      payable as not materialized (select m.entitlement_id, due.month, m.decision_id, cast(0 as bigint) as inclusion_aid, cast(0 as bigint) as child_aid,
          case when stopped.whole then 0 else m.gross end as gross, case when stopped.whole then 0 else m.net end as net
        from due join financialaid.entitlement_amount m on m.valid_from <= due.month and (m.valid_until is null or m.valid_until >= due.month)
        join financialaid.entitlement e on e.id = m.entitlement_id and e.paid_at_once_in is null
        left join stopped on stopped.entitlement_id = m.entitlement_id and stopped.month = due.month
        union all
        select e.id, due.month, season.decision_id, 0, 0, season.gross, season.net from due join financialaid.entitlement e on e.paid_at_once_in = due.month
        cross join lateral (select (array_agg(m.decision_id order by m.month))[1] as decision_id, cast(coalesce(sum(m.gross), 0) as bigint) as gross,
          cast(coalesce(sum(m.net), 0) as bigint) as net from financialaid.paid_at_once m where m.entitlement_id = e.id) as season),
      """;

  private static final String OWED = """
      owed as (select m.entitlement_id, m.month, m.inclusion_aid, m.child_aid, m.gross, m.net, m.decision_id,
          case when m.month = :month then 'CURRENT' else 'ARREARS' end as kind
        from payable m
        where m.gross > 0 and not exists (select from listed
          where listed.entitlement_id = m.entitlement_id and listed.month = m.month)
        union all
        select listed.entitlement_id, listed.month, coalesce(m.inclusion_aid, 0) - listed.inclusion_aid,
          coalesce(m.child_aid, 0) - listed.child_aid, coalesce(m.gross, 0) - listed.gross, coalesce(m.net, 0) - listed.net,
          m.decision_id, 'DIFFERENCE'
        from listed left join payable m on m.entitlement_id = listed.entitlement_id and m.month = listed.month
        where (coalesce(m.inclusion_aid, 0), coalesce(m.child_aid, 0), coalesce(m.gross, 0), coalesce(m.net, 0))
          <> (listed.inclusion_aid, listed.child_aid, listed.gross, listed.net))
      """;

  /** What a family declared when the newest decision about it was signed, of those with effect until a day. */
  private static final String DECLARED = """
      (select r.declaration from financialaid.proposal r where r.application_id = l.application_id and r.status = 'APPROVED'
        and r.kind in ('GRANT', 'CHANGE', 'FACTS') and r.effective_from <= %s
        order by r.settled_at desc, r.effective_from desc limit 1)""";

  /** Of what is owed: its place in a draft, where it is read from, the decision that set it. */
  private record Owed(String rank, String rows, String decision) {

    static final Owed LIVE = new Owed("0", "owed", """
        coalesce(owed.decision_id, (select last.id from financialaid.decision last where last.application_id = e.application_id
          order by last.approved_at desc limit 1))""");
    /** A subquery rather than a name before it: only so are ten lines read in their order, instead of all. */
    static final Owed DRAFT = new Owed("owed.rank", "(select * from financialaid.monthly_list_draft where list_id = :list) owed", "owed.decision_id");
  }

  private static final String KEYS = """
      select 0 as position, %s as rank, d.id as decision_id, owed.month, owed.kind, e.id as entitlement_id, e.application_id, e.unit_id, e.holder_id,
        coalesce(p.family_name || ' ' || p.given_name, '') as holder, coalesce(p.folded_name, '') as folded_name,
        i.cnp, p.cnp_tail, concat_ws(', ', nullif(p.address_line, ''), place.label) as address,
        case when place.level = 3 and place.kind <> 'SECTOR' then place.parent else place.siruta end as siruta,
        owed.inclusion_aid, owed.child_aid, owed.gross, owed.net, coalesce(d.old_number, d.act_number::text) as act_number, d.act_on,
        %s
      from %s join financialaid.entitlement e on e.id = owed.entitlement_id and e.benefit in (%s)
      join financialaid.decision d on d.id = %s
      left join financialaid.known_person p on p.id = e.holder_id
      left join financialaid.identified_person i on i.person_id = e.holder_id
      left join directory.place place on place.siruta = p.siruta
      """;

  private static final String LIVE = "(" + DUE + PAYABLE + OWED + keys(Owed.LIVE) + ")";
  private static final String LIVE_FOR_HEATING = "(" + DUE + PAYABLE_FOR_HEATING + OWED + keysForHeating(Owed.LIVE) + ")";
  /** Who is paid and by which act is always that of now. */
  private static final String DRAFT = "(" + keys(Owed.DRAFT) + ")";
  private static final String DRAFT_FOR_HEATING = "(" + keysForHeating(Owed.DRAFT) + ")";

  private static String keys(Owed owed) {
    return KEYS.formatted(owed.rank(), "false as pays, '' as source, '' as supplier, '' as client_code, '' as place_code, '' as contract", owed.rows(), "'VMI'",
        owed.decision());
  }

  /** Gas, electricity and district heat are paid to whoever supplies them. */
  private static String keysForHeating(Owed owed) {
    return KEYS.formatted(owed.rank(), """
        supply.pays, case when e.benefit = 'ENERGY_SUPPLEMENT' then 'SUPPLEMENT' else supply.source end as source, supply.supplier, supply.client_code,
          supply.place_code, supply.contract""", owed.rows(), "'HEATING', 'ENERGY_SUPPLEMENT'", owed.decision()) + """
        cross join lateral (select coalesce(max(one ->> 'fuel'), '') as source, coalesce(max(one ->> 'supplier'), '') as supplier,
            coalesce(max(one ->> 'clientCode'), '') as client_code, coalesce(max(one ->> 'placeCode'), '') as place_code,
            coalesce(max(one ->> 'contract'), '') as contract, coalesce(bool_or(one ->> 'fuel' <> 'SOLID_OR_OIL'), false) as pays
          from jsonb_array_elements(d.dossier #> '{declaration,heating}') as one
          where e.benefit = 'HEATING' and (one ->> 'main')::boolean) as supply""";
  }

  /** The family and the way of payment, looked up for the lines that are shown or frozen and not for those that are only sorted or added up. */
  private static final String DETAILED = """
      (select l.*, family.members, family.children, case when l.pays then 'SUPPLIER' else coalesce(paid.payment ->> 'mode', 'POSTAL') end as payment,
        case when not l.pays then paid.payment ->> 'iban' end as iban, case when not l.pays then paid.payment ->> 'bank' end as bank
      from %s as l cross join lateral (
        select count(*) as members, count(*) filter (where k.born_on > l.month - interval '18 years') as children
        from jsonb_array_elements(""" + DECLARED.formatted("l.month") + """
           -> 'members') as declared
        left join financialaid.known_person k on k.id = (declared ->> 'personId')::uuid
        where (declared ->> 'counted')::boolean and not (declared ->> 'placed')::boolean) as family
      cross join lateral (select """ + DECLARED.formatted("greatest(cast(:month as date), cast(:today as date))") + """
         -> 'payment' as payment) as paid)""";

  private static final String NAMED = """
       and l.entitlement_id = any (array(select f.id from financialaid.known_person n join financialaid.entitlement f on f.holder_id = n.id
        where n.folded_name like :word%1$d union select d.entitlement_id from financialaid.decision d where coalesce(d.old_number, d.act_number::text) = :exact%1$d))""";

  private ListSource() {}

  /** The lines with all their columns. */
  static String of(MonthlyList list) {
    return detailed(list, keys(list));
  }

  /** What lines are found, sorted and added up by; without the family and the way of payment of an open list. */
  static String keys(MonthlyList list) {
    return list.closed() ? CLOSED : list.isDraft() ? list.isHeating() ? DRAFT_FOR_HEATING : DRAFT : list.isHeating() ? LIVE_FOR_HEATING : LIVE;
  }

  /** Narrows a draft, which has no names, to the few rights that a word finds: else all of it would be read to show that nobody is called so. */
  static String foundFirst(MonthlyList list, int word) {
    return list.isDraft() ? NAMED.formatted(word) : "";
  }

  /** The order in which the lines are read. */
  static String order(MonthlyList list) {
    return list.isDraft() ? "l.rank" : "l.position, " + ORDER;
  }

  /** The same narrowed to what an officer may see; bind :units too. */
  static String seen(MonthlyList list) {
    return keys(list) + " as l where " + Sight.of("l", "l.application_id");
  }

  /** Some of the keys with all columns. */
  static String detailed(MonthlyList list, String keys) {
    return list.closed() ? keys : DETAILED.replace("%s", keys);
  }
}
