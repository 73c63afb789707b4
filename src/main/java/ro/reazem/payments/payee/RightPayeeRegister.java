package ro.reazem.payments.payee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** To whom a right is paid in the holder's stead, for whoever sees the right. */
@Component
class RightPayeeRegister {

  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  RightPayeeRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A right with whom it belongs to. */
  record Right(UUID id, UUID holderId, String benefit, String holder, String number, String context, UUID caseId) {}

  /** To whom, why and how long; the day it ends is that of its own row or of what was agreed, whichever is first. */
  record Assignment(UUID id, UUID payeeId, String payee, PayeeKind kind, LocalDate since, @Nullable LocalDate until, String ground, String document, String by,
      Instant at, String endReason, String endedBy, @Nullable Instant endedAt) {

    public boolean isOn(LocalDate day) {
      return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
  }

  Optional<Right> right(UUID right, Officer reader, String action) {
    return sight.bind(jdbc.sql("select r.*, c.number, coalesce(p.display_name, '') as holder from (" + RIGHTS + ") where r.entitlement_id = :right and "
        + PaymentsSight.OF), reader, action).param("right", right).query((row, n) -> new Right(Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"),
            row.getString("benefit"), row.getString("holder"), row.getString("number"), row.getString("context"), Columns.id(row, "case_id"))).optional();
  }

  /** The newest first. */
  List<Assignment> of(UUID right, Officer reader) {
    return sight.bind(jdbc.sql("""
        select a.*, y.name, y.kind, least(a.until, e.last_day) as last_day, coalesce(e.reason, '') as end_reason, coalesce(e.ended_by_name, '') as ended_by_name, e.ended_at
        from payments.right_payee a join payments.payee y on y.id = a.payee_id left join payments.right_payee_end e on e.right_payee_id = a.id
        where a.entitlement_id in (select r.entitlement_id from (""" + RIGHTS + ") where r.entitlement_id = :right and " + PaymentsSight.OF
        + ") order by a.since desc, a.position desc limit 50"), reader, PaymentsSight.PAYEE_READ).param("right", right)
        .query((row, n) -> new Assignment(Columns.id(row, "id"), Columns.id(row, "payee_id"), row.getString("name"), PayeeKind.valueOf(row.getString("kind")),
            Objects.requireNonNull(Columns.day(row, "since")), Columns.day(row, "last_day"), row.getString("ground"), row.getString("document"),
            row.getString("entered_by_name"), Columns.instant(row, "entered_at"), row.getString("end_reason"), row.getString("ended_by_name"),
            Columns.instantOrNull(row, "ended_at"))).list();
  }

  /** By which right a payee was named, as far as the officer may end it. */
  Optional<UUID> rightOf(UUID assignment, Officer officer) {
    return sight.bind(jdbc.sql("select r.entitlement_id from " + RIGHTS + "join payments.right_payee a on a.entitlement_id = r.entitlement_id where a.id = :id and "
        + PaymentsSight.OF), officer, PaymentsSight.PAYEE_KEEP).param("id", assignment).query(UUID.class).optional();
  }
}
