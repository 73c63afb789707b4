package ro.reazem.financialaid.takeover;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the holders of rows among the known persons and compares the rows with each other and with the rights there are; each rule is one statement
 * over all rows. Done again, it looks at what was found good before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatchingRows {

  private static final String ROWS = " from financialaid.takeover_row r where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last ";

  private static final String RANGE = "daterange(%1$s.granted_from, %1$s.granted_until, '[]')";

  private final JdbcClient jdbc;
  private final RowRules rules;
  private final MatchingTenancies tenancies;

  MatchingRows(JdbcClient jdbc, RowRules rules, MatchingTenancies tenancies) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.tenancies = tenancies;
  }

  /** Finds holders by their number, and leaves to a person whoever is only named. */
  void find(UUID takeover) {
    var whole = RowRules.Stretch.whole(takeover);
    rules.change(whole, """
        update financialaid.takeover_row r set person_id = i.person_id, state = 'GOOD' from financialaid.identified_person i
        where r.takeover_id = :id and r.state = 'CHOOSE' and i.cnp = r.cnp and :first <= r.line and r.line <= :last""");
    rules.refuse(whole, "select r.line, 'CNP' as column_name, 'financialaid.takeover.cnpUnknown' as code, '{}'::text[] as arguments "
        + "from financialaid.takeover_row r where r.takeover_id = :id and r.state = 'CHOOSE' and r.cnp is not null");
    rules.refuse(whole, """
        select r.line, 'FAMILY_NAME' as column_name, 'financialaid.takeover.nameUnknown' as code, '{}'::text[] as arguments
        from financialaid.takeover_row r where r.takeover_id = :id and r.state = 'CHOOSE' and not exists (
          select from financialaid.known_person p where p.folded_name = r.folded_name and p.born_on = r.born_on)""");
    settle(whole);
  }

  /** Looks at the good rows of a stretch of the file, whose holders are found. */
  void settle(RowRules.Stretch rows) {
    rules.change(rows, """
        update financialaid.takeover_row r set household_id = (select m.household_id from financialaid.known_membership m
          where m.person_id = r.person_id and m.since <= :today and (m.until is null or m.until >= :today) order by m.since desc limit 1)
        where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last""");
    rules.refuse(rows, "select r.line, 'CNP' as column_name, 'financialaid.takeover.noHousehold' as code, '{}'::text[] as arguments" + ROWS
        + "and r.household_id is null");
    rules.refuse(rows, """
        select r.line, 'CNP' as column_name, 'financialaid.takeover.died' as code, array[to_char(p.died_on, 'DD.MM.YYYY')] as arguments
        from financialaid.takeover_row r join financialaid.known_person p on p.id = r.person_id and p.died_on is not null
        where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last""");
    rules.refuse(rows, """
        select r.line, 'MEMBERS' as column_name, 'financialaid.takeover.notInHousehold' as code, array['•••' || right(min(m.cnp), 4)] as arguments
        from financialaid.takeover_row r cross join lateral jsonb_array_elements_text(r.read -> 'members') as m (cnp)
        where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last and not exists (
          select from financialaid.identified_person i join financialaid.known_membership k on k.person_id = i.person_id
          where i.cnp = m.cnp and k.household_id = r.household_id) group by r.line""");
    rules.change(rows, """
        update financialaid.takeover_row r set state = 'KNOWN', entitlement_id = e.id, application_id = e.application_id
        from financialaid.entitlement e join financialaid.decision d on d.entitlement_id = e.id and d.kind = 'GRANT'
        where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last and e.household_id = r.household_id
          and e.benefit = r.benefit and d.old_number = r.old_number and d.act_on = r.decided_on and e.granted_from = r.granted_from""");
    tenancies.settle(rows);
    rules.refuse(rows, """
        select distinct on (r.line) r.line, 'FROM' as column_name, 'financialaid.takeover.overlaps' as code,
          array[to_char(e.granted_from, 'DD.MM.YYYY')] as arguments
        from financialaid.takeover_row r join financialaid.entitlement e on e.household_id = r.household_id and e.benefit = r.benefit
          and""" + " " + RANGE.formatted("e") + " && " + RANGE.formatted("r") + """
         where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last""");
    rules.refuse(rows, """
        select s.line, 'MONTHLY' as column_name, 'financialaid.takeover.budget' || case when b.year is null then 'Missing' else 'Short' end as code,
          array[s.name, extract(year from cast(:today as date))::text] || case when b.year is null then '{}'
            else array[((b.allotted - b.reserved) / 100.0)::numeric(14, 2)::text, s.due::numeric(14, 2)::text] end as arguments
        from (select r.line, r.read #>> '{terms,local,name}' as name, 'LOCAL_' || (r.read #>> '{terms,local,scheme}') as ground, (r.read #>> '{terms,local,total}')::numeric as due,
            sum((r.read #>> '{terms,local,total}')::numeric) over (partition by r.read #>> '{terms,local,scheme}' order by r.line) as together""" + ROWS + """
          and (r.read #>> '{terms,local,budgeted}')::boolean) s
        left join financialaid.emergency_budget b on b.ground = s.ground and b.year = extract(year from cast(:today as date))
        where b.year is null or s.together * 100 > b.allotted - b.reserved""");
    // of two rows for one right the first counts
    rules.refuse(rows, """
        select r.line, 'FROM' as column_name, 'financialaid.takeover.twice' as code, array[min(o.line)::text] as arguments
        from financialaid.takeover_row r join financialaid.takeover_row o on o.takeover_id = r.takeover_id and o.state in ('GOOD', 'DONE')
          and o.household_id = r.household_id and o.benefit = r.benefit and o.line < r.line
          and""" + " " + RANGE.formatted("o") + " && " + RANGE.formatted("r") + """
         where r.takeover_id = :id and r.state = 'GOOD' and r.line between :first and :last group by r.line""");
  }

  /** The person whom an officer chose; the row is looked at like the others. */
  void choose(UUID takeover, int line, UUID person) {
    jdbc.sql("""
        update financialaid.takeover_row r set person_id = p.id, state = 'GOOD'
        from financialaid.known_person p where r.takeover_id = :id and r.line = :line and r.state = 'CHOOSE' and p.id = :person
          and p.folded_name = r.folded_name and p.born_on = r.born_on""")
        .param("id", takeover).param("line", line).param("person", person).update();
    settle(new RowRules.Stretch(takeover, line, line));
  }
}
