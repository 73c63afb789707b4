package ro.reazem.financialaid.takeover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the rows that tell of contracts of social dwellings with the dwellings, the contracts and the housing files there are, and with each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatchingTenancies {

  private static final String DWELLING = "lower(%s.read #>> '{terms,lease,dwelling}')";
  private static final String CONTRACT = " r.takeover_id = :id and r.state = 'GOOD' and r.benefit = 'HOUSING' and r.line between :first and :last ";
  private static final String IN_DWELLING = " financialaid.takeover_row r join financialaid.dwelling d on lower(d.code) = " + DWELLING.formatted("r") + " ";

  private final RowRules rules;

  MatchingTenancies(RowRules rules) {
    this.rules = rules;
  }

  void settle(RowRules.Stretch rows) {
    rules.change(rows, """
        update financialaid.takeover_row r set state = 'KNOWN', tenancy_id = t.id, application_id = t.file_id
        from financialaid.housing_tenancy t join financialaid.housing_file f on f.id = t.file_id join financialaid.dwelling d on d.id = t.dwelling_id
        where""" + CONTRACT + """
          and f.household_id = r.household_id and t.old_number = r.old_number and t.signed_on = r.decided_on and t.starts_on = r.granted_from
          and lower(d.code) =""" + " " + DWELLING.formatted("r"));
    rules.refuse(rows, """
        select distinct on (r.line) r.line, 'CNP' as column_name, 'financialaid.takeover.housed' as code, array[t.number || '/' || t.year] as arguments
        from financialaid.takeover_row r join financialaid.housing_file f on f.household_id = r.household_id
        join financialaid.housing_tenancy t on t.file_id = f.id and t.ended_on is null where""" + CONTRACT);
    rules.refuse(rows, """
        select distinct on (r.line) r.line, 'CNP' as column_name, 'financialaid.takeover.asksForDwelling' as code, array[f.number || '/' || f.year] as arguments
        from financialaid.takeover_row r join financialaid.housing_file f on f.household_id = r.household_id
          and f.status not in ('HOUSED', 'WITHDRAWN') where""" + CONTRACT);
    rules.refuse(rows, """
        select r.line, 'DWELLING' as column_name, 'financialaid.takeover.dwellingUnknown' as code, '{}'::text[] as arguments
        from financialaid.takeover_row r where""" + CONTRACT + """
          and r.read #>> '{terms,lease,address}' = '' and not exists (select from financialaid.dwelling d where lower(d.code) =""" + " "
        + DWELLING.formatted("r") + ")");
    rules.refuse(rows, "select r.line, 'DWELLING' as column_name, 'financialaid.takeover.dwelling.' || d.state as code, array[d.code] as arguments from"
        + IN_DWELLING + "where" + CONTRACT + "and d.state <> 'FREE'");
    // a family that lived there under a contract of ours cannot have lived there together with this one
    rules.refuse(rows, """
        select r.line, 'FROM' as column_name, 'financialaid.takeover.livedIn' as code, array[t.number || '/' || t.year, to_char(t.ended_on, 'DD.MM.YYYY')]
          as arguments from""" + IN_DWELLING + """
        join lateral (select o.number, o.year, o.ended_on from financialaid.housing_tenancy o where o.dwelling_id = d.id and o.ended_on >= r.granted_from
          order by o.ended_on desc limit 1) t on true where""" + CONTRACT);
    rules.refuse(rows, earlier(DWELLING.formatted("o") + " = " + DWELLING.formatted("r"), "DWELLING", "dwellingTwice"));
    rules.refuse(rows, earlier("o.household_id = r.household_id", "CNP", "familyTwice"));
  }

  /** Of two rows that share something the first counts. */
  private static String earlier(String shared, String column, String code) {
    return "select r.line, '" + column + "' as column_name, 'financialaid.takeover." + code + "' as code, array[min(o.line)::text] as arguments "
        + "from financialaid.takeover_row r join financialaid.takeover_row o on o.takeover_id = r.takeover_id and o.state in ('GOOD', 'DONE') "
        + "and o.benefit = r.benefit and o.line < r.line and " + shared + " where" + CONTRACT + "group by r.line";
  }
}
