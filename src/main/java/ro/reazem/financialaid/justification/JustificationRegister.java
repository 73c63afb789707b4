package ro.reazem.financialaid.justification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

/** The list of proofs of use, those that are due first by how long they are due. */
@Component
class JustificationRegister {

  static final String READ = "financialaid.justification.read";

  private static final String FROM = """
       from financialaid.justification j join financialaid.aid_application a on a.id = j.application_id
      left join financialaid.known_person p on p.id = a.holder_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  JustificationRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One proof of use in the list. */
  record Line(UUID application, String request, @Nullable String holder, boolean erased, String ground, LocalDate since, Lei granted, Lei proved,
      Justification.State state) {}

  /** A page of the list. */
  record Lines(List<Line> lines, ListPage page) {}

  /** @param state null for all */
  Lines list(Officer officer, Justification.@Nullable State state, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(where(state), sql -> bound(sql, officer, state)));
    return new Lines(part(officer, state, page.size(), page.offset()).query(JustificationRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer, Justification.@Nullable State state) {
    return Rows.of(part(officer, state, null, 0), JustificationRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, Justification.@Nullable State state, @Nullable Integer size, int offset) {
    return bound("""
        select j.application_id, a.number || '/' || a.year as request, p.given_name || ' ' || p.family_name as holder, a.household_id = a.id as erased,
          coalesce((select g.name from financialaid.emergency_ground g where g.code = a.emergency_ground and g.withdrawn_at is null
            and a.registered_on between g.valid_from and coalesce(g.valid_until, 'infinity')), a.emergency_ground) as ground,
          j.since, j.granted, j.proved, j.state""" + where(state) + " order by (j.state = 'DUE') desc, j.since, j.application_id limit :size offset :offset", officer, state)
        .param("size", size).param("offset", offset);
  }

  private static String where(Justification.@Nullable State state) {
    return FROM + Sight.of("j", "j.application_id") + (state == null ? "" : " and j.state = :state");
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("application_id", UUID.class), row.getString("request"), row.getString("holder"),
        row.getBoolean("erased"), row.getString("ground"), row.getObject("since", LocalDate.class), new Lei(row.getLong("granted")),
        new Lei(row.getLong("proved")), Justification.State.valueOf(row.getString("state")));
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Justification.@Nullable State state) {
    var query = jdbc.sql(sql).params(sight.seen(officer, READ));
    return state == null ? query : query.param("state", state.name());
  }
}
