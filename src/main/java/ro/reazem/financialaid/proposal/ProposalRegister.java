package ro.reazem.financialaid.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of proposals that wait for a signature, and of what came of them. */
@Component
class ProposalRegister {

  private static final String READ = "financialaid.proposal.read";
  private static final String APPROVE = "financialaid.proposal.approve";
  private static final String LINE = """
      select r.id, r.kind, r.application_id, r.status, r.proposed_by, r.proposed_by_name, r.proposed_at, r.effective_from, r.gross,
        r.settled_by_name, r.settled_at, r.settled_note, a.number, a.year, p.given_name || ' ' || p.family_name as holder
      from financialaid.proposal r join financialaid.aid_application a on a.id = r.application_id
      left join financialaid.known_person p on p.id = r.holder_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  ProposalRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One proposal in a list. */
  record Line(UUID id, String kind, UUID applicationId, String request, String holder, String status, UUID proposedBy,
      String proposedByName, Instant proposedAt, LocalDate effectiveFrom, Lei gross, String settledByName, Instant settledAt,
      String settledNote) {

    public String tag() {
      return switch (status) {
        case "OPEN" -> "plum";
        case "APPROVED" -> "ok";
        case "RETURNED" -> "warn";
        default -> "";
      };
    }
  }

  /** A page of the open proposals. */
  record Queue(List<Line> lines, ListPage page) {}

  Queue open(Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.proposal r where r.status = 'OPEN' and " + Sight.of("r", "r.application_id"),
        sql -> jdbc.sql(sql).params(sight.seen(officer, READ))));
    return new Queue(part(officer, page.size(), page.offset()).query(ProposalRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer) {
    return Rows.of(part(officer, null, 0), ProposalRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, @Nullable Integer size, int offset) {
    return jdbc.sql(LINE + "r.status = 'OPEN' and " + Sight.of("r", "r.application_id") + " order by r.proposed_at, r.id limit :size offset :offset")
        .params(sight.seen(officer, READ)).param("size", size).param("offset", offset);
  }

  /** Those the officer may sign: proposed by others, oldest first. */
  List<Line> awaiting(Officer officer) {
    return jdbc.sql(LINE + "r.status = 'OPEN' and r.proposed_by <> :officer and " + Sight.of("r", "r.application_id") + " order by r.proposed_at, r.id limit 8")
        .params(sight.seen(officer, APPROVE)).param("officer", officer.id()).query(ProposalRegister::line).list();
  }

  /** The same, only which they are. */
  List<ProposalId> oldest(Officer officer, int most) {
    return jdbc.sql("select r.id from financialaid.proposal r where r.status = 'OPEN' and r.proposed_by <> :officer and " + Sight.of("r", "r.application_id")
        + " order by r.proposed_at, r.id limit :most").params(sight.seen(officer, APPROVE)).param("officer", officer.id()).param("most", most)
        .query((row, number) -> new ProposalId(row.getObject(1, UUID.class))).list();
  }

  List<Line> of(Officer officer, UUID application) {
    return jdbc.sql(LINE + "r.application_id = :application and " + Sight.of("r", "r.application_id") + " order by r.proposed_at desc limit 50")
        .params(sight.seen(officer, READ)).param("application", application).query(ProposalRegister::line).list();
  }

  Optional<Line> openOf(Officer officer, UUID application) {
    return jdbc.sql(LINE + "r.application_id = :application and r.status = 'OPEN' and " + Sight.of("r", "r.application_id"))
        .params(sight.seen(officer, READ)).param("application", application).query(ProposalRegister::line).optional();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    var settledAt = row.getTimestamp("settled_at");
    return new Line(row.getObject("id", UUID.class), row.getString("kind"), row.getObject("application_id", UUID.class),
        row.getInt("number") + "/" + row.getInt("year"), row.getString("holder"), row.getString("status"),
        row.getObject("proposed_by", UUID.class), row.getString("proposed_by_name"), row.getTimestamp("proposed_at").toInstant(),
        row.getObject("effective_from", LocalDate.class), new Lei(row.getLong("gross")),
        row.getString("settled_by_name") == null ? "" : row.getString("settled_by_name"),
        settledAt == null ? Instant.EPOCH : settledAt.toInstant(), row.getString("settled_note"));
  }
}
