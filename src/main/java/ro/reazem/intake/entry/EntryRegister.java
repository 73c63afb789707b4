package ro.reazem.intake.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/**
 * The read side of the entries: the register as screens show it. Which entries have the words is asked first: few are then read by their keys,
 * and where there are many the register is read in its order, which soon finds enough.
 */
@Component
class EntryRegister {

  private static final String READ = "intake.entry.read";
  private static final int MOST_WORDS = 6;
  private static final String LINE = """
      select e.id, r.code, e.number, e.year, e.registered_at, e.direction, e.channel, e.correspondent_kind, e.correspondent_name,
        e.subject, e.stage, e.due_on, e.answer_number, e.closed_on, e.cancelled_at is not null as cancelled, e.erased, u.name as unit,
        o.name as responsible
      from intake.entry e join intake.registry r on r.id = e.registry_id left join directory.unit u on u.id = e.unit_id
        left join directory.officer o on o.id = e.responsible_id
      where\s""";

  private final JdbcClient jdbc;
  private final IntakeSight sight;
  private final EntryWords entries;

  EntryRegister(JdbcClient jdbc, IntakeSight sight, EntryWords entries) {
    this.entries = entries;
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The parts of the register, as its tabs name them. */
  enum Part {
    IN, OUT, INTERNAL, MINE, CANCELLED
  }

  /**
   * What the list is narrowed to.
   *
   * @param text number such as 12/2026, or words of subject and correspondent
   * @param registry null for all
   * @param unit null for all
   */
  record Filter(Part part, String text, @Nullable UUID registry, @Nullable UUID unit, List<Stage> stages) {}

  /** One entry in a list. */
  record Line(UUID id, String registry, String number, Instant registeredAt, Direction direction, Channel channel,
      Correspondent.Kind kind, String correspondent, String subject, Stage stage, @Nullable LocalDate dueOn, @Nullable String answer,
      @Nullable LocalDate closedOn, boolean cancelled, @Nullable String unit, @Nullable String responsible,
      boolean erased) {

    /** Whether its day has a bearing still. */
    public boolean open() {
      return dueOn != null && closedOn == null && answer == null && !cancelled;
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var words = words(filter.text());
    var hits = entries.having(words);
    var where = IntakeSight.of("e") + conditions(filter) + (hits != null ? " and e.id = any(:hits)" : EntryWords.whileReading(words));
    var page = ListPage.of(asked, CappedTotal.of("from intake.entry e where " + where, sql -> bound(sql, officer, filter, hits)));
    var lines = bound(LINE + where + " order by e.registered_at desc, e.number desc limit :size offset :offset", officer, filter, hits)
        .param("size", page.size()).param("offset", page.offset()).query(EntryRegister::line).list();
    return new Page(lines, page);
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter, UUID @Nullable [] hits) {
    var query = sight.bind(jdbc.sql(sql), officer, READ).param("direction", filter.part().name()).param("registry", filter.registry())
        .param("unit", filter.unit()).param("stages", filter.stages().stream().map(Stage::name).toArray(String[]::new)).param("hits", hits).param("me", officer.id());
    var number = number(filter.text());
    query.param("number", number == null ? 0 : number[0]).param("year", number == null ? 0 : number[1]);
    return EntryWords.bind(query, words(filter.text()));
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder(switch (filter.part()) {
      case IN, OUT, INTERNAL -> " and e.direction = :direction and e.cancelled_at is null";
      case MINE -> " and e.responsible_id = :me and e.cancelled_at is null";
      case CANCELLED -> " and e.cancelled_at is not null";
    });
    where.append(filter.registry() == null ? "" : " and e.registry_id = :registry");
    where.append(filter.unit() == null ? "" : " and e.unit_id = :unit");
    where.append(filter.stages().isEmpty() ? "" : " and e.stage = any(:stages)");
    if (number(filter.text()) != null) {
      return where.append(" and e.number = :number and (:year = 0 or e.year = :year)").toString();
    }
    return where.append(words(filter.text()).isEmpty() && !filter.text().isBlank() ? " and false" : "").toString();
  }

  private static int @Nullable [] number(String text) {
    if (!text.matches("[0-9]{1,7}(/[0-9]{4})?")) {
      return null;
    }
    var parts = text.split("/");
    return new int[] {Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 0};
  }

  private static List<String> words(String text) {
    return number(text) == null ? Folding.words(text).stream().limit(MOST_WORDS).toList() : List.of();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getString("code"), row.getInt("number") + "/" + row.getInt("year"),
        row.getTimestamp("registered_at").toInstant(), Direction.valueOf(row.getString("direction")),
        Channel.valueOf(row.getString("channel")), Correspondent.Kind.valueOf(row.getString("correspondent_kind")),
        row.getString("correspondent_name"), row.getString("subject"), Stage.valueOf(row.getString("stage")),
        row.getObject("due_on", LocalDate.class), row.getString("answer_number"), row.getObject("closed_on", LocalDate.class),
        row.getBoolean("cancelled"), row.getString("unit"), row.getString("responsible"),
        row.getBoolean("erased"));
  }
}
