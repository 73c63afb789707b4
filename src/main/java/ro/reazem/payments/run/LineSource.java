package ro.reazem.payments.run;

/**
 * Where the lines of a run come from: every month up to that of the run for which the ledger says that a right of its benefits is owed something,
 * with whom, how and by which decision it is paid as things stand now; to a payee when one is named for the right on the day of payment. One payment of a
 * month is of the month itself; after that the newest row that gives an occasion is what it rests on. Months that another run holds are left there.
 */
final class LineSource {

  private static final String WHO = "b.entitlement_id, b.month, b.balance as amount, k.benefit, k.holder_id, k.context, k.case_id, k.revision";

  private static final String BALANCES = "payments.month_balance b join payments.known_right k on k.entitlement_id = b.entitlement_id";

  /** The payment of the month itself. */
  private static final String PAID = """
      payments.ledger_entry p where p.entitlement_id = b.entitlement_id and p.month = b.month and p.kind = 'PAID' and p.corrects is null and p.rests_on is null""";

  private static final String OF_RUN = " where b.balance > 0 and b.month <= :month and k.benefit = any(:benefits)";

  /** What is due and by which occasion, first what was never paid before, which needs none; binds :run, :month, :benefits and :reissue. */
  private static final String DUE = "select " + WHO + """
      , null::uuid as occasion, false as without_occasion, case when b.month = :month then 'CURRENT' else 'ARREARS' end as reason
      from\s""" + BALANCES + OF_RUN + """
       and not :reissue and not exists (select from\s""" + PAID + """
      )
      union all
      select\s""" + WHO + """
      , o.id, o.id is null, case o.kind when 'RETURNED' then 'RETURNED' when 'PAID' then 'CORRECTION' else 'DIFFERENCE' end
      from\s""" + BALANCES + "\n" + """
      left join lateral (select e.id, e.kind from payments.ledger_entry e where e.entitlement_id = b.entitlement_id and e.month = b.month
          and (e.kind = 'OWED' and e.difference_id is not null and e.amount > 0 or e.kind = 'PAID' and e.corrects is not null
            or e.kind = 'RETURNED' and e.corrects is null and not exists (select from payments.ledger_entry c where c.corrects = e.id))
          and not exists (select from payments.ledger_entry u where u.rests_on = e.id and u.entitlement_id = e.entitlement_id and u.month = e.month
            and u.kind = 'PAID' and u.corrects is null)
        order by e.position desc limit 1) o on true""" + OF_RUN + " and exists (select from " + PAID + ") and (not :reissue or o.kind = 'RETURNED')";

  /** Writes the lines and counts the months that another run holds; the sources are read once. Binds :payOn besides. */
  static final String TAKE = """
      with asked as (""" + DUE + """
      ), due as materialized (select d.*, x.id is not null as elsewhere from asked d
        left join payments.run_line x on x.entitlement_id = d.entitlement_id and x.month = d.month and x.occasion is not distinct from d.occasion
          and x.left_out = '' and x.run_id <> :run),
      ways as (select distinct on (holder_id) * from payments.way where since <= :payOn order by holder_id, since desc, position desc),
      payees as (select distinct on (a.entitlement_id) a.entitlement_id, a.id as right_payee_id, f.name, f.account_id, f.iban
        from payments.right_payee a join payments.payee_in_force f on f.payee_id = a.payee_id left join payments.right_payee_end e on e.right_payee_id = a.id
        where a.since <= :payOn and coalesce(least(a.until, e.last_day), :payOn) >= :payOn order by a.entitlement_id, a.since desc, a.position desc),
      lines as (select d.*, coalesce(c.number, '') as case_number, coalesce(nullif(p.family_name || ' ' || p.given_name, ' '), '') as holder, i.cnp, p.born_on,
          concat_ws(', ', nullif(p.address_line, ''), place.label) as address, case when y.right_payee_id is null then w.id end as way_id,
          case when y.right_payee_id is null then w.channel when y.iban is not null then 'ACCOUNT' end as channel,
          case when y.right_payee_id is null then w.iban else y.iban end as iban,
          case when y.right_payee_id is null then coalesce(w.account_holder, '') else y.name end as account_holder, y.right_payee_id, y.account_id as payee_account_id,
          case when d.without_occasion then 'payments.run.noOccasion' else coalesce(t.reason, '') end as left_out
        from due d left join directory.case_relation c on c.context = d.context and c.case_id = d.case_id
          left join directory.person p on p.id = d.holder_id left join payments.identified_person i on i.person_id = d.holder_id
          left join directory.place place on place.siruta = p.siruta left join ways w on w.holder_id = d.holder_id
          left join payees y on y.entitlement_id = d.entitlement_id
          left join payments.run_left_out t on t.run_id = :run and t.entitlement_id = d.entitlement_id and t.month = d.month
        where not d.elsewhere
      ), taken as (
        insert into payments.run_line (id, run_id, position, entitlement_id, month, reason, occasion, benefit, context, case_id, case_number, revision, holder_id,
          holder, folded, cnp, born_on, address, way_id, channel, iban, account_holder, right_payee_id, payee_account_id,
          amount, left_out)
        select uuidv7(), :run, row_number() over (order by holder, entitlement_id, month), entitlement_id, month, reason, occasion, benefit, context, case_id,
          case_number, revision, holder_id, holder, platform.fold(holder), cnp, born_on, address, way_id, channel, iban, account_holder, right_payee_id, payee_account_id,
          amount, left_out
        from lines)
      select count(*) filter (where elsewhere and not without_occasion) from due""";

  private LineSource() {}
}
