package ro.reazem.payments.way;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** How holders are paid, for whoever sees one of their rights. */
@Component
class WayRegister {

  private static final String SEEN = """
      exists (select from payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        where r.holder_id = any(directory.same_person(:holder)) and\s""" + PaymentsSight.OF + ")";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  WayRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The name of a holder whose right the officer sees, nothing otherwise. */
  Optional<String> holder(UUID holder, Officer reader, String action) {
    return sight.bind(jdbc.sql("select coalesce((select p.family_name || ' ' || p.given_name from directory.person p where p.id = :holder), '') where " + SEEN),
        reader, action).param("holder", holder).query(String.class).optional().map(String::strip);
  }

  /** The newest first; the first that has begun is in force. */
  List<Way> of(UUID holder, Officer reader) {
    return sight.bind(jdbc.sql("select w.* from payments.way w where w.holder_id = any(directory.same_person(:holder)) and " + SEEN
        + " order by w.since desc, w.position desc limit 50"), reader, PaymentsSight.WAY_READ).param("holder", holder)
        .query((row, n) -> new Way(row.getObject("since", java.time.LocalDate.class), Channel.valueOf(row.getString("channel")), row.getString("iban"),
            row.getString("account_holder"), row.getString("mandate"), row.getString("document"), row.getString("entered_by_name"),
            Columns.instant(row, "entered_at"))).list();
  }
}
