package ro.reazem.financialaid.indexation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Indexations as the screens show them: to whoever reads them in all their units; of their lines those of cases that the officer sees. */
@Component
class IndexationRegister {

  static final String READ = "financialaid.indexation.read";

  private static final String HEAD = """
      select i.id, i.month, i.basis, i.reasons, i.outlier_percent, i.state, i.prepared_by, i.prepared_by_name, i.prepared_at, i.calculated_at,
        i.released_by_name, i.released_at, i.finished_at, i.papers, i.printed_at from financialaid.indexation i
      where cardinality(i.unit_ids) > 0 and i.unit_ids <@ :units""";
  private static final String LINE = """
      select l.entitlement_id, l.outcome, l.outlier, l.old_gross, l.new_gross, l.old_net, l.new_net, l.state, l.reason, l.decision_id, l.version = e.version as same,
        a.number || '/' || a.year as number, h.family_name || ' ' || h.given_name as holder
      from financialaid.indexation_line l join financialaid.entitlement e on e.id = l.entitlement_id
      join financialaid.aid_application a on a.id = l.application_id left join financialaid.known_person h on h.id = e.holder_id
      where l.indexation_id = :id and\s""" + Sight.of("e", "e.application_id");

  private final JdbcClient jdbc;
  private final Sight sight;

  IndexationRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * An indexation with who worked on it.
   *
   * @param papers papers of its decisions that are ready
   */
  record Head(UUID id, YearMonth month, String basis, String reasons, int outlierPercent, Indexation.State state, UUID preparedBy, String preparedByName,
      Instant preparedAt, @Nullable Instant calculatedAt, @Nullable String releasedByName, @Nullable Instant releasedAt, @Nullable Instant finishedAt, long papers,
      @Nullable Instant printedAt) {

    /** Whether papers are being made ready. */
    public boolean printing() {
      return state == Indexation.State.DONE && printedAt == null;
    }
  }

  /** How far the decisions are. */
  record Progress(long calculated, long toApply, long applied, long left) {

    /** Decisions made, or not to be made any more, of a hundred. */
    public int percent() {
      return toApply + applied == 0 ? 100 : (int) (100L * applied / (toApply + applied));
    }
  }

  /**
   * A right with what becomes of it.
   *
   * @param same whether it is still as it was calculated
   */
  record Line(UUID right, String number, @Nullable String holder, Outcome outcome, boolean outlier, Lei before, Lei after, Lei netBefore, Lei netAfter, String state,
      String reason, @Nullable UUID decision, boolean same) {

    public Lei difference() {
      return after.minus(before);
    }

    public boolean left() {
      return state.equals("LEFT_OUT");
    }

    public boolean open() {
      return state.equals("TO_APPLY");
    }
  }

  List<Head> latest(Officer officer) {
    return heads(officer, " order by i.prepared_at desc, i.id limit 25").query(IndexationRegister::head).list();
  }

  Optional<Head> find(UUID id, Officer officer) {
    return heads(officer, " and i.id = :id").param("id", id).query(IndexationRegister::head).optional();
  }

  private JdbcClient.StatementSpec heads(Officer officer, String rest) {
    return jdbc.sql(HEAD + rest).param("units", sight.units(officer, READ));
  }

  List<Line> lines(UUID id, IndexationPart part, ListPage page, Officer officer) {
    return jdbc.sql(LINE + " and " + part.condition() + part.order() + " limit :size offset :from").param("id", id).param("size", page.size())
        .param("from", page.offset()).params(sight.seen(officer, READ)).query(IndexationRegister::line).list();
  }

  /** The whole part, in the same order, for a file. */
  Rows<Line> all(UUID id, IndexationPart part, Officer officer) {
    return Rows.of(jdbc.sql(LINE + " and " + part.condition() + part.order()).param("id", id).params(sight.seen(officer, READ)), IndexationRegister::line);
  }

  Optional<Line> line(UUID id, UUID right, Officer officer) {
    return jdbc.sql(LINE + " and l.entitlement_id = :right").param("id", id).param("right", right).params(sight.seen(officer, READ))
        .query(IndexationRegister::line).optional();
  }

  /** How many lines of a part the officer sees, up to where a list stops counting. */
  CappedTotal count(UUID id, IndexationPart part, Officer officer) {
    return CappedTotal.of(jdbc.sql("select count(*) from (" + LINE + " and " + part.condition() + " limit " + (CappedTotal.LIMIT + 1) + ") counted")
        .param("id", id).params(sight.seen(officer, READ)).query(Integer.class).single());
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(row.getObject("id", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("basis"), row.getString("reasons"),
        row.getInt("outlier_percent"), Indexation.State.valueOf(row.getString("state")), row.getObject("prepared_by", UUID.class),
        row.getString("prepared_by_name"), row.getObject("prepared_at", OffsetDateTime.class).toInstant(), Columns.instantOrNull(row, "calculated_at"),
        row.getString("released_by_name"), Columns.instantOrNull(row, "released_at"), Columns.instantOrNull(row, "finished_at"),
        row.getLong("papers"), Columns.instantOrNull(row, "printed_at"));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("entitlement_id", UUID.class), row.getString("number"), row.getString("holder"), Outcome.valueOf(row.getString("outcome")),
        row.getBoolean("outlier"), new Lei(row.getLong("old_gross")), new Lei(row.getLong("new_gross")), new Lei(row.getLong("old_net")),
        new Lei(row.getLong("new_net")), row.getString("state"), row.getString("reason"), row.getObject("decision_id", UUID.class), row.getBoolean("same"));
  }
}
