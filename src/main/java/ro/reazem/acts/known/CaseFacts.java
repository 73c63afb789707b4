package ro.reazem.acts.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.known.KnownCase.Person;
import ro.reazem.acts.sight.ActsSight;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;

/** Reads cases from the directory, as far as the officer may see them or work on them. */
@Component
public class CaseFacts {

  private static final String QUERY = """
      select c.context, c.case_id, c.number, c.path, c.unit_id, u.name as unit, o.name as responsible, p.id as person_id, p.display_name,
        p.family_name, p.given_name, p.born_on, p.siruta, p.address_line
      from directory.case_relation c left join directory.unit u on u.id = c.unit_id left join directory.officer o on o.id = c.responsible_id
      left join directory.person p on p.id = c.person_ids[1]
      where c.context = :context and c.case_id = :case and\s""";

  private final JdbcClient jdbc;
  private final ActsSight sight;
  private final Places places;

  CaseFacts(JdbcClient jdbc, ActsSight sight, Places places) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.places = places;
  }

  /** The case, when the officer may see it in its own context. */
  public Optional<KnownCase> seen(CaseRef ref, Officer officer) {
    return find(ref, officer, ActsSight.CASES);
  }

  /** The case, when the officer works on it. */
  public Optional<KnownCase> worked(CaseRef ref, Officer officer) {
    return find(ref, officer, ActsSight.WORKED);
  }

  /** The case of an act that was handed out to the officer. */
  public Optional<KnownCase> ofAct(CaseRef ref, Officer officer) {
    return find(ref, officer, "exists (select from acts.act a where a.context = c.context and a.case_id = c.case_id and " + ActsSight.OF + ")");
  }

  private Optional<KnownCase> find(CaseRef ref, Officer officer, String predicate) {
    return jdbc.sql(QUERY + predicate).params(sight.seen(officer)).param("context", ref.context()).param("case", ref.id())
        .query(this::known).optional();
  }

  private KnownCase known(ResultSet row, int n) throws SQLException {
    return new KnownCase(new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), row.getString("number"),
        row.getString("path"), row.getObject("unit_id", UUID.class), text(row, "unit"), text(row, "responsible"), person(row));
  }

  private @Nullable Person person(ResultSet row) throws SQLException {
    var id = row.getObject("person_id", UUID.class);
    return id == null ? null : new Person(id, row.getString("display_name"), row.getString("family_name"), row.getString("given_name"),
        row.getObject("born_on", LocalDate.class), Stream.of(text(row, "address_line"), places.name(row.getObject("siruta", Integer.class)))
            .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }
}
