package ro.reazem.people.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** Reads the requests of persons about their data. */
@Component
class RightsRegister {

  private static final String FROM = """
      from people.subject_request r join people.person p on p.id = r.person_id
      left join people.search_entry e on e.person_id = r.person_id where (:q = '' or e.sort_key like :like)\s""";
  private static final String COLUMNS = """
      select r.id, r.person_id, trim(p.given_name || ' ' || p.family_name) as person, r.kind, r.received_on, r.channel, r.content, r.state,
        r.identity_proof, r.scope, r.extension_reason, r.told_on, r.outcome, r.settled_on, r.settled_by_name, r.recorded_by_name\s""";

  private final JdbcClient jdbc;

  RightsRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request as the pages show it. */
  record Line(UUID id, UUID personId, String person, String kind, LocalDate receivedOn, String channel, String content, RequestState state,
      String identityProof, String scope, String extensionReason, @Nullable LocalDate toldOn, String outcome, @Nullable LocalDate settledOn,
      String settledByName, String recordedByName) {}

  /** A page of the list. */
  record Found(List<Line> lines, ListPage page) {}

  Found list(String text, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(FROM, sql -> bound(sql, text)));
    return new Found(bound(COLUMNS + FROM + "order by r.received_on desc, r.id limit :size offset :offset", text).param("size", page.size())
        .param("offset", page.offset()).query(Line.class).list(), page);
  }

  Line one(UUID id) {
    return jdbc.sql(COLUMNS + "from people.subject_request r join people.person p on p.id = r.person_id where r.id = :id").param("id", id)
        .query(Line.class).optional().orElseThrow(NoSuchRequest::new);
  }

  private JdbcClient.StatementSpec bound(String sql, String text) {
    var folded = Folding.fold(text).strip();
    return jdbc.sql(sql).param("q", folded)
        .param("like", "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
  }
}
