package ro.reazem.financialaid.canteen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** Who eats on a day (repartizarea zilnică): rights in force that are not suspended, of living holders, with days left. */
@Component
class MealRegister {

  static final String READ = "canteen.meal.read";
  static final String MARK = "canteen.meal.mark";

  /** The cards that are given a meal on :day; alias c with the holder and what was taken at :meal. */
  static final String GIVEN = """
      (select c.entitlement_id, c.application_id, c.unit_id, c.number, c.category, c.portions, c.packed, c.delegate,
        coalesce(p.family_name || ' ' || p.given_name, '') as holder, coalesce(p.folded_name, '') as folded_name, coalesce(t.taken, 0) as taken,
        coalesce(t.turn, 0) as turn
      from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id and c.valid_from <= :day
        and (e.granted_until is null or e.granted_until >= :day)
      left join financialaid.known_person p on p.id = e.holder_id
      left join lateral (select sum(m.portions) as taken, max(m.turn) as turn from financialaid.canteen_meal m
        where m.entitlement_id = c.entitlement_id and m.day = :day and m.meal = :meal) t on true
      where (p.died_on is null or p.died_on >= :day)
        and not exists (select from financialaid.canteen_pause s where s.entitlement_id = c.entitlement_id and s.first_day <= :day
          and (s.last_day is null or s.last_day >= :day))
        and (c.days_left is null or c.calendar or c.days_left > (select count(*) from (select m.day from financialaid.canteen_meal m
          where m.entitlement_id = c.entitlement_id and m.day <> :day group by m.day having sum(m.portions) > 0) as days))) as c""";

  private final JdbcClient jdbc;
  private final Sight sight;

  MealRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  List<Ration> of(Officer officer, LocalDate day, Meal meal) {
    return jdbc.sql("select c.* from " + GIVEN + " where " + Sight.of("c", "c.application_id") + " order by c.folded_name, c.number")
        .param("day", day).param("meal", meal.name()).params(sight.seen(officer, READ)).query(MealRegister::ration).list();
  }

  private static Ration ration(ResultSet row, int number) throws SQLException {
    return new Ration(row.getObject("entitlement_id", UUID.class), row.getInt("number"), row.getString("holder"), row.getString("category"),
        row.getInt("portions"), row.getBoolean("packed"), row.getString("delegate"), row.getInt("taken"));
  }
}
