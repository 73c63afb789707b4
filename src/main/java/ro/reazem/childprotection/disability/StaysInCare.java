package ro.reazem.childprotection.disability;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.place.PlaceType;

/** When a child lived in public residential services, by the measures that placed it there (găzduirea în servicii rezidențiale publice). */
@Component
class StaysInCare {

  private final JdbcClient jdbc;

  StaysInCare(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  MonthsInCare of(UUID child) {
    return MonthsInCare.of(jdbc.sql("""
        select m.from_day as "from", m.until_day as last from childprotection.measure m join childprotection.place p on p.id = m.place_id
        where m.child_id = any(directory.same_person(:child)) and p.public_service and m.place_type = any(:residences)""").param("child", child)
        .param("residences", Arrays.stream(PlaceType.values()).filter(PlaceType::isResidential).map(Enum::name).toArray(String[]::new))
        .query(MonthsInCare.Stay.class).list());
  }
}
