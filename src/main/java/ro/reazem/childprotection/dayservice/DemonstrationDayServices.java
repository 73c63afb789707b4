package ro.reazem.childprotection.dayservice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** An invented day centre in which a child with a running case takes part. */
@Component("demonstrationDayServices")
@Order(88)
class DemonstrationDayServices implements ApplicationRunner {

  private final DemoMode demo;
  private final EnrollingChildren enrolling;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationDayServices(DemoMode demo, EnrollingChildren enrolling, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.enrolling = enrolling;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("day services", () -> transaction.executeWithoutResult(status -> {
      var key = UUID.nameUUIDFromBytes("demonstration day service".getBytes(StandardCharsets.UTF_8));
      enrolling.add(key, "Centrul de zi „Buburuza”", ServiceType.DAY_CENTRE, DemoUnit.CHILDREN.id(), DemoOfficer.SEF_COPII.acting());
      var service = jdbc.sql("select id from childprotection.day_service where one_time_key = :key").param("key", key).query(UUID.class).single();
      var worker = DemoOfficer.COPII.acting();
      jdbc.sql("""
          insert into childprotection.service_enrolment (id, one_time_key, service_id, child_id, basis, file_id, file_number, from_day, recorded_by, recorded_by_name, recorded_at)
          select gen_random_uuid(), :key, :service, c.child_id, 'CASE', c.id, c.number || '/' || c.year, :today, :by, :byName, now()
          from childprotection.child_case c join directory.person p on p.id = c.child_id where c.responsible_id = :by and p.born_on > :since
            and c.stage not in ('CLOSED', 'TRANSFERRED') order by c.number, c.id limit 1 on conflict (one_time_key) do nothing""").param("key", key).param("service", service)
          .param("by", worker.id()).param("byName", worker.name()).param("today", LocalDate.now(clock)).param("since", LocalDate.now(clock).minusYears(15)).update();
    }));
  }
}
