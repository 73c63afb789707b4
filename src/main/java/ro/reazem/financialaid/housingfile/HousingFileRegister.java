package ro.reazem.financialaid.housingfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The register of housing files (evidența dosarelor de locuință): the list, and the few lines that panels show. */
@Component
class HousingFileRegister {

  private static final String LINE = """
      select f.id, f.number, f.year, f.kind, f.registered_on, f.status, (f.household_id = f.id) as erased, f.facts ->> 'statedOn' as stated_on,
        p.given_name || ' ' || p.family_name as applicant, p.born_on
      from financialaid.housing_file f left join financialaid.known_person p on p.id = f.applicant_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  HousingFileRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * What the list is narrowed to.
   *
   * @param text number such as 12/2026, or words of the applicant's name
   * @param statuses none means all
   * @param kinds none means all
   */
  record Filter(String text, List<HousingStatus> statuses, List<GridKind> kinds) {

    private @Nullable String number() {
      return text.matches("[0-9]{1,7}/[0-9]{4}") ? text : null;
    }

    private List<String> words() {
      return number() != null ? List.of() : Folding.words(text).stream().limit(6).toList();
    }
  }

  /** One file in a list. */
  record Line(UUID id, String number, GridKind kind, LocalDate registeredOn, @Nullable LocalDate statedOn, HousingStatus status,
      @Nullable String applicant, boolean erased, @Nullable LocalDate bornOn) {}

  /** A page of the list. */
  record Lines(List<Line> lines, ListPage page) {}

  Lines list(Officer officer, Filter filter, ListPage.Asked asked) {
    var where = Sight.of("f", "f.id") + conditions(filter);
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.housing_file f left join financialaid.known_person p on p.id = f.applicant_id where " + where,
        sql -> bound(sql, officer, filter)));
    return new Lines(part(officer, filter, page.size(), page.offset()).query(HousingFileRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(part(officer, filter, null, 0), HousingFileRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, Filter filter, @Nullable Integer size, int offset) {
    return bound(LINE + Sight.of("f", "f.id") + conditions(filter) + " order by f.registered_on desc, f.number desc limit :size offset :offset", officer, filter)
        .param("size", size).param("offset", offset);
  }

  /** How many files stand in each state, capped. */
  Map<String, Integer> counts(Officer officer) {
    var counts = new HashMap<String, Integer>();
    jdbc.sql("select status, count(*) as n from (select f.status from financialaid.housing_file f where " + Sight.of("f", "f.id")
        + " limit 20000) as seen group by status").params(sight.seen(officer, HousingDesk.READ))
        .query((row, number) -> counts.put(row.getString("status"), row.getInt("n"))).list();
    return counts;
  }

  /** The files of a person or household. */
  List<Line> of(Officer officer, @Nullable UUID person, @Nullable UUID household) {
    return jdbc.sql(LINE + Sight.of("f", "f.id") + """
         and (f.household_id = :household or f.applicant_id = :person or f.household_id in
          (select m.household_id from financialaid.known_membership m where m.person_id = :person))
        order by f.registered_on desc, f.number desc limit 10""").params(sight.seen(officer, HousingDesk.READ)).param("person", person)
        .param("household", household).query(HousingFileRegister::line).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, HousingDesk.READ))
        .param("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new))
        .param("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new)).param("number", filter.number());
    for (int i = 0; i < filter.words().size(); i++) {
      query.param("word" + i, "%" + filter.words().get(i).replace("%", "").replace("_", "") + "%");
    }
    return query;
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder();
    where.append(filter.statuses().isEmpty() ? "" : " and f.status = any (:statuses)").append(filter.kinds().isEmpty() ? "" : " and f.kind = any (:kinds)")
        .append(filter.number() == null ? "" : " and f.number || '/' || f.year = :number");
    for (int i = 0; i < filter.words().size(); i++) {
      where.append(" and p.folded_name like :word").append(i);
    }
    return where.toString();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), GridKind.valueOf(row.getString("kind")),
        row.getObject("registered_on", LocalDate.class), LocalDate.parse(row.getString("stated_on")), HousingStatus.valueOf(row.getString("status")),
        row.getString("applicant"), row.getBoolean("erased"), row.getObject("born_on", LocalDate.class));
  }
}
