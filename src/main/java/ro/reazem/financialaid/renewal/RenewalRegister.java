package ro.reazem.financialaid.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** The read side of declarations of one right: until when the next is due, and those filed. */
@Component
class RenewalRegister {

  private static final String READ = "financialaid.entitlement.read";

  private final JdbcClient jdbc;
  private final Sight sight;

  RenewalRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The next declaration. */
  record Duty(LocalDate lastOn, LocalDate dueOn, @Nullable LocalDate remindedOn) {}

  /** One that was filed. */
  record Filed(LocalDate filedOn, String number, boolean changed, String note, String recordedByName) {}

  Optional<Duty> duty(Officer officer, UUID entitlement) {
    return jdbc.sql("""
        select d.last_on, d.due_on, d.reminded_on from financialaid.declaration_duty d join financialaid.entitlement e on e.id = d.entitlement_id
        where d.entitlement_id = :id and\s""" + Sight.of("e", "e.application_id")).param("id", entitlement).params(sight.seen(officer, READ))
        .query(Duty.class).optional();
  }

  List<Filed> filed(Officer officer, UUID entitlement) {
    return jdbc.sql("""
        select d.filed_on, d.number, d.changed, d.note, d.recorded_by_name from financialaid.renewed_declaration d
        join financialaid.entitlement e on e.id = d.entitlement_id where d.entitlement_id = :id and\s""" + Sight.of("e", "e.application_id")
        + " order by d.filed_on desc, d.recorded_at desc limit 100").param("id", entitlement).params(sight.seen(officer, READ)).query(Filed.class).list();
  }
}
