package ro.reazem.childprotection.adoption.adopters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the adopters: the list, its counts, the sheet of one file. */
@Component("adoptersRegister")
class AdoptersRegister {

  private static final String FROM = """
      from childprotection.adopters_file f join childprotection.adopters_sheet s on s.file_id = f.id
      left join directory.officer o on o.id = f.responsible_id where\s""";
  private static final String LINE = """
      select f.id, 'A' || f.number || '/' || f.year as number, f.state, f.requested_on, f.attest_number, f.attested_on, f.good_until, f.in_court_since, s.content,
        o.name as responsible\s""" + FROM;

  private final JdbcClient jdbc;
  private final AdoptionSight sight;

  AdoptersRegister(JdbcClient jdbc, AdoptionSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One file in a list. */
  public record Line(UUID id, String number, AdoptersSheet sheet, AdoptersState state, LocalDate requestedOn, @Nullable String attestNumber,
      @Nullable LocalDate attestedOn, @Nullable LocalDate goodUntil, @Nullable LocalDate inCourtSince, @Nullable String responsible) {}

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, String text, List<AdoptersState> states, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(bound("select count(*) from (select 1 " + FROM + where() + " limit " + (CappedTotal.LIMIT + 1) + ") as capped",
        officer, text, states).query(Integer.class).single()));
    return new Page(bound(LINE + where() + " order by f.year desc, f.number desc limit :size offset :offset", officer, text, states)
        .param("size", page.size()).param("offset", page.offset()).query(AdoptersRegister::line).list(), page);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from childprotection.adopters_file f where " + AdoptionSight.of("f") + " group by f.state")
        .params(sight.seen(officer)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Line> find(AdoptersFileId id, Officer officer) {
    return jdbc.sql(LINE + AdoptionSight.of("f") + " and f.id = :id").params(sight.seen(officer)).param("id", id.value()).query(AdoptersRegister::line)
        .optional();
  }

  private static String where() {
    return AdoptionSight.of("f") + """
         and (cardinality(cast(:states as text[])) = 0 or f.state = any(:states))
        and (:text = '' or 'A' || f.number || '/' || f.year = :text
          or platform.fold(coalesce(s.content ->> 'first', '') || ' ' || coalesce(s.content ->> 'second', '')) like '%' || platform.fold(:text) || '%')""";
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, String text, List<AdoptersState> states) {
    return jdbc.sql(sql).params(sight.seen(officer)).param("text", text).param("states", states.stream().map(Enum::name).toArray(String[]::new));
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getString("number"), CaseJson.read(row.getString("content"), AdoptersSheet.class),
        AdoptersState.valueOf(row.getString("state")), row.getObject("requested_on", LocalDate.class), row.getString("attest_number"),
        row.getObject("attested_on", LocalDate.class), row.getObject("good_until", LocalDate.class), row.getObject("in_court_since", LocalDate.class),
        row.getString("responsible"));
  }
}
