package ro.reazem.payments.run;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** What the demonstration needs to know of the lines of its runs. */
@Component
class DemonstrationLines {

  private final JdbcClient jdbc;

  DemonstrationLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The officer with the role that the register of officers gives them: payments of all units. */
  static Officer seeingAll(Officer by) {
    var roles = new HashSet<HeldRole>();
    for (var unit : DemoUnit.values()) {
      roles.add(new HeldRole("payments", Level.PAY, unit.id()));
    }
    return new Officer(by.id(), by.signInName(), by.name(), by.jobTitle(), by.unit(), roles);
  }

  String name(UUID holder) {
    return jdbc.sql("select family_name || ' ' || given_name from directory.person where id = :id").param("id", holder).query(String.class).single();
  }

  List<UUID> stopped(UUID run) {
    return jdbc.sql("select distinct line_id from payments.run_check where run_id = :run and line_id is not null and not accepted").param("run", run)
        .query(UUID.class).list();
  }

  /** A payment of a run. */
  record Paid(UUID id, Lei amount, boolean account) {}

  List<Paid> paid(UUID run) {
    return jdbc.sql("select id, amount, channel from payments.run_line where run_id = :run and left_out = '' order by position").param("run", run)
        .query((row, n) -> new Paid(row.getObject("id", UUID.class), new Lei(row.getLong("amount")), row.getString("channel").equals("ACCOUNT"))).list();
  }
}
