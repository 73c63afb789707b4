package ro.reazem.financialaid.elsewhere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;

/** The rights that other contexts granted, by person and month: of each the newest sum told that holds in the month. */
@Component
public class RightsElsewhere {

  private static final String DUE = """
      select w.id as asked_id, g.entitlement_id, g.benefit, g.context, g.first_day, g.told_at, s.monthly, e.last_day
      from unnest(cast(:persons as uuid[])) as w(id)
      join financialaid.right_elsewhere g on g.person_id = any(directory.same_person(w.id))
      cross join lateral (select r.monthly from financialaid.right_elsewhere r
        where r.entitlement_id = g.entitlement_id and r.first_day <= :last order by r.revision desc limit 1) s
      left join lateral (select r.last_day from financialaid.right_elsewhere r
        where r.entitlement_id = g.entitlement_id and r.last_day is not null order by r.revision desc limit 1) e on true
      where s.monthly > 0 and (e.last_day is null or e.last_day >= :first) order by g.benefit, g.entitlement_id""";

  private final JdbcClient jdbc;

  RightsElsewhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<RightElsewhere> of(Collection<UUID> persons, YearMonth month) {
    if (persons.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(DUE).param("persons", persons.toArray(UUID[]::new)).param("first", month.atDay(1)).param("last", month.atEndOfMonth())
        .query(RightsElsewhere::right).list();
  }

  private static RightElsewhere right(ResultSet row, int number) throws SQLException {
    return new RightElsewhere(row.getObject("asked_id", UUID.class), row.getObject("entitlement_id", UUID.class), row.getString("benefit"),
        row.getString("context"), new Lei(row.getLong("monthly")), row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
        row.getObject("told_at", OffsetDateTime.class).toInstant());
  }
}
