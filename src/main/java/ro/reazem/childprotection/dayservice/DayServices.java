package ro.reazem.childprotection.dayservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;

/** Day services with how many take part, and the children of one of them for whoever may see their files. */
@Component("childDayServicesKept")
class DayServices {

  private static final int MOST = 300;

  private final JdbcClient jdbc;
  private final ChildSight sight;

  DayServices(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A service with how many children take part today. */
  record Line(UUID id, String name, ServiceType type, @Nullable String unit, int enrolled) {}

  /** A child that takes part, or did. */
  record Enrolled(UUID id, @Nullable String child, String basis, UUID fileId, String number, LocalDate fromDay, @Nullable LocalDate untilDay,
      @Nullable EnrolmentEnd endReason) {

    /** Where the file is that it rests on. */
    public String path() {
      return switch (basis) {
        case "PREVENTION" -> "/childprotection/prevention/" + fileId;
        case "CASE" -> "/childprotection/cases/" + fileId;
        default -> "/childprotection/disability/" + fileId;
      };
    }
  }

  List<Line> lines(LocalDate today) {
    return jdbc.sql("""
        select s.id, s.name, s.type, u.name as unit, count(e.id)::int as enrolled from childprotection.day_service s left join directory.unit u on u.id = s.unit_id
        left join childprotection.service_enrolment e on e.service_id = s.id and e.from_day <= :today and (e.until_day is null or e.until_day >= :today)
        group by s.id, u.name order by s.name, s.id limit :most""").param("today", today).param("most", MOST).query(Line.class).list();
  }

  /** The service of an enrolment that the reader may see. */
  Optional<UUID> serviceOf(UUID enrolment, Officer officer) {
    return jdbc.sql("select x.service_id from " + EnrolmentSight.ENROLLED + " as x where x.id = :id and " + EnrolmentSight.of("x")).param("id", enrolment)
        .params(sight.seen(officer, EnrolmentSight.READ)).query(UUID.class).optional();
  }

  /** Those who take part first, then those who did. */
  List<Enrolled> enrolled(UUID service, Officer officer) {
    return jdbc.sql("select x.id, p.family_name || ' ' || p.given_name as child, x.basis, x.file_id, x.file_number as number, x.from_day, x.until_day, x.end_reason from "
        + EnrolmentSight.ENROLLED + " as x left join directory.person p on p.id = x.child_id where x.service_id = :service and " + EnrolmentSight.of("x")
        + " order by x.until_day desc nulls first, child, x.id limit " + MOST).param("service", service).params(sight.seen(officer, EnrolmentSight.READ))
        .query(Enrolled.class).list();
  }
}
