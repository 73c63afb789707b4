package ro.reazem.financialaid.canteen;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.canteen.TemporaryDays;

/** The days of a year that a household temporarily without income used already (zilele folosite din cele 90). */
@Component
public class UsedDays {

  private final JdbcClient jdbc;

  UsedDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param calendar whether every day of a right counts; else only those with a meal */
  public int of(UUID household, LocalDate from, boolean calendar) {
    var year = from.getYear();
    if (!calendar) {
      // the days of a right that was taken over are told, not marked
      return jdbc.sql("""
          select (select coalesce(sum(c.used_elsewhere), 0) from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id
            and e.household_id = :household where extract(year from c.valid_from) = :year) + count(*) from (select m.day from financialaid.canteen_meal m join financialaid.canteen_card c on c.entitlement_id = m.entitlement_id
            and c.category = 'G' join financialaid.entitlement e on e.id = c.entitlement_id and e.household_id = :household
          where m.day >= make_date(:year, 1, 1) and m.day < :from group by m.day having sum(m.portions) > 0) as days""")
          .param("household", household).param("year", year).param("from", from).query(Integer.class).single();
    }
    return jdbc.sql("""
        select e.granted_from, e.granted_until from financialaid.entitlement e join financialaid.canteen_card c on c.entitlement_id = e.id and c.category = 'G'
        where e.household_id = :household and e.granted_from < :from and e.granted_until >= make_date(:year, 1, 1)""")
        .param("household", household).param("from", from).param("year", year)
        .query((row, n) -> TemporaryDays.within(row.getObject("granted_from", LocalDate.class), row.getObject("granted_until", LocalDate.class), year))
        .list().stream().mapToInt(Integer::intValue).sum();
  }
}
