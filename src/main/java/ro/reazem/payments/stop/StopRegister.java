package ro.reazem.payments.stop;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Stopped payments, as far as the reader sees the rights behind them. */
@Component
class StopRegister {

  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";
  private static final String STOPS = "payments.stop s join (" + RIGHTS + """
      ) on r.entitlement_id = s.entitlement_id left join payments.stop_release e on e.stop_id = s.id where\s""" + PaymentsSight.OF;
  private static final String DETAILS = """
      select s.*, r.benefit, c.number, coalesce(p.display_name, '') as holder, coalesce(e.reason, '') as release_reason, coalesce(e.released_by_name, '') as released_by_name,
        e.released_at from\s""" + STOPS;

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  StopRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A stop with its release, if it has one. */
  record Stop(UUID id, UUID right, String benefit, String holder, String number, StoppingPayments.Scope scope, LocalDate since, String reason, String by, Instant at,
      String releaseReason, String releasedBy, @Nullable Instant releasedAt) {

    public boolean isOpen() {
      return releasedAt == null;
    }
  }

  /** A page of those that are not released. */
  record Found(List<Stop> lines, ListPage page) {}

  /** A right with whom it belongs to. */
  record Right(UUID id, UUID holderId, String benefit, String holder, String number, String context, UUID caseId) {}

  /** The newest first. */
  Found open(Officer reader, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from " + STOPS + " and e.stop_id is null", sql -> sight.bind(jdbc.sql(sql), reader, PaymentsSight.STOP_READ)));
    return new Found(part(reader, page.size(), page.offset()).query(StopRegister::stop).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Stop> all(Officer reader) {
    return Rows.of(part(reader, null, 0), StopRegister::stop);
  }

  private JdbcClient.StatementSpec part(Officer reader, @Nullable Integer size, int offset) {
    return sight.bind(jdbc.sql(DETAILS + " and e.stop_id is null order by s.entered_at desc, s.id limit :size offset :offset"), reader, PaymentsSight.STOP_READ)
        .param("size", size).param("offset", offset);
  }

  /** All stops that a right is or was under, its own and those of its holder; the newest first. */
  List<Stop> of(UUID right, Officer reader) {
    return sight.bind(jdbc.sql(DETAILS + """
         and (s.entitlement_id = :right or s.scope = 'HOLDER' and r.holder_id = (select k.holder_id from payments.known_right k where k.entitlement_id = :right))
        order by s.entered_at desc, s.id limit 50"""), reader, PaymentsSight.STOP_READ).param("right", right).query(StopRegister::stop).list();
  }

  Optional<Right> right(UUID right, Officer reader, String action) {
    return sight.bind(jdbc.sql("select r.*, c.number, coalesce(p.display_name, '') as holder from (" + RIGHTS + ") where r.entitlement_id = :right and "
        + PaymentsSight.OF), reader, action).param("right", right).query((row, n) -> new Right(Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"),
            row.getString("benefit"), row.getString("holder"), row.getString("number"), row.getString("context"), Columns.id(row, "case_id"))).optional();
  }

  /** By which right a stop was entered, as far as the officer may release it. */
  Optional<UUID> rightOf(UUID stop, Officer officer) {
    return sight.bind(jdbc.sql("select s.entitlement_id from " + STOPS + " and s.id = :id"), officer, PaymentsSight.STOP_KEEP).param("id", stop).query(UUID.class)
        .optional();
  }

  private static Stop stop(ResultSet row, int number) throws SQLException {
    return new Stop(Columns.id(row, "id"), Columns.id(row, "entitlement_id"), row.getString("benefit"), row.getString("holder"), row.getString("number"),
        StoppingPayments.Scope.valueOf(row.getString("scope")), Objects.requireNonNull(Columns.day(row, "since")), row.getString("reason"),
        row.getString("entered_by_name"), Columns.instant(row, "entered_at"), row.getString("release_reason"), row.getString("released_by_name"),
        Columns.instantOrNull(row, "released_at"));
  }
}
