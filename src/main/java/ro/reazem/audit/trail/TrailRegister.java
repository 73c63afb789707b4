package ro.reazem.audit.trail;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;

/** The read side of the trail: its lines, newest first, each list in the order of an index. */
@Component
class TrailRegister {

  private static final int AT_ONCE = 1000;
  /** Cases whose lines would tell whoever they accuse that somebody told of them, written as the lines write them. */
  private static final String HIDDEN = """
      select r.context || ':' || r.case_id from directory.case_relation r where r.kept_out <> '{}' and r.kept_out @> array[cast(:reader as uuid)]""";

  private final JdbcClient jdbc;
  private final Clock clock;

  TrailRegister(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A page of lines and the number of its last one, null when there are no more. */
  record Page(List<TrailRow> rows, @Nullable Long next) {}

  /** The lines of a filter below a number, newest first. */
  Page lines(TrailFilter filter, @Nullable Long before, int size) {
    var bound = new HashMap<String, @Nullable Object>(Map.of("most", size + 1));
    var sql = "select l.* from " + source(filter, bound) + " where true" + conditions(filter, before, bound)
        + " order by " + (filter.subject() == null ? "l.id" : "a.line") + " desc limit :most";
    var read = jdbc.sql(sql).params(bound).query(this::row).list();
    var shown = named(read.size() > size ? read.subList(0, size) : read);
    return new Page(shown, read.size() > size ? shown.getLast().id() : null);
  }

  /** How many lines the filter holds, counted up to a limit. */
  int count(TrailFilter filter, int most) {
    var bound = new HashMap<String, @Nullable Object>(Map.of("most", most));
    return jdbc.sql("select count(*) from (select from " + source(filter, bound) + " where true" + conditions(filter, null, bound)
        + " limit :most) counted").params(bound).query(Integer.class).single();
  }

  /** Hands over the lines of the filter one after the other, the oldest first, with whom they are about; returns how many. */
  int each(TrailFilter filter, Consumer<TrailRow> reader) {
    int count = 0;
    long after = 0;
    while (true) {
      var bound = new HashMap<String, @Nullable Object>(Map.of("most", AT_ONCE, "after", after));
      var some = named(jdbc.sql("select l.* from " + source(filter, bound) + " where l.id > :after" + conditions(filter, null, bound)
          + " order by " + (filter.subject() == null ? "l.id" : "a.line") + " limit :most").params(bound).query(this::row).list());
      some.forEach(reader);
      count += some.size();
      if (some.size() < AT_ONCE) {
        return count;
      }
      after = some.getLast().id();
    }
  }

  Optional<ChainEnd> lastSeal() {
    return Optional.of(ChainEnd.last(jdbc)).filter(end -> end.position() > 0);
  }

  /** The officers that lists are narrowed to, by name. */
  List<Option> officers() {
    return jdbc.sql("select id::text as value, name as label, null as hint from directory.officer order by name collate \"ro-x-icu\"")
        .query((row, number) -> new Option(row.getString("value"), row.getString("label"))).list();
  }

  /** What a person or officer is called; empty when unknown. */
  String nameOf(@Nullable UUID person) {
    return person == null ? "" : names(List.of(person)).getOrDefault(person, "");
  }

  private static String source(TrailFilter filter, Map<String, @Nullable Object> bound) {
    if (filter.subject() == null) {
      return "audit.line l";
    }
    bound.put("subject", filter.subject());
    // about a sealed identity it tells as little as about a person who never was
    return "audit.about a join audit.line l on l.id = a.line and a.subject = :subject and not exists (select from directory.sealed s where s.id = a.subject)";
  }

  private String conditions(TrailFilter filter, @Nullable Long before, Map<String, @Nullable Object> bound) {
    var where = new StringBuilder();
    if (before != null) {
      where.append(filter.subject() == null ? " and l.id < :before" : " and a.line < :before");
      bound.put("before", before);
    }
    if (filter.officer() != null) {
      where.append(" and l.officer_id = :officer");
      bound.put("officer", filter.officer());
    }
    where.append(" and not l.cases && array(" + HIDDEN + ")");
    bound.put("reader", filter.reader());
    filter.what().ifPresent(what -> where.append(" and l.").append(what));
    // the numbers follow the moments up to the blink of an eye, so that a period is a range of numbers
    if (filter.from() != null) {
      where.append(" and l.at >= :from and l.id >= coalesce((select id from audit.line where at >= cast(:from as timestamptz) - interval '1 minute' "
          + "order by at limit 1), 0)");
      bound.put("from", start(filter.from()));
    }
    if (filter.to() != null) {
      where.append(" and l.at < :to and l.id <= coalesce((select id from audit.line where at < cast(:to as timestamptz) + interval '1 minute' "
          + "order by at desc limit 1), 0)");
      bound.put("to", start(filter.to().plusDays(1)));
    }
    return where.toString();
  }

  private Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  private TrailRow row(ResultSet row, int number) throws SQLException {
    return new TrailRow(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("kind"), row.getString("outcome"),
        row.getObject("status", Integer.class), row.getObject("officer_id", UUID.class), row.getString("officer_name"),
        row.getString("address"), row.getString("session"), row.getString("action"), row.getString("request"),
        list(row.getArray("persons"), UUID[].class), list(row.getArray("cases"), String[].class), row.getString("detail"),
        row.getObject("exported_rows", Integer.class), row.getString("sha256"), row.getString("reason"), Map.of());
  }

  private List<TrailRow> named(List<TrailRow> rows) {
    var names = names(rows.stream().flatMap(row -> row.persons().stream()).distinct().toList());
    return rows.stream().map(row -> row.with(names)).toList();
  }

  private Map<UUID, String> names(List<UUID> persons) {
    var names = new HashMap<UUID, String>();
    if (!persons.isEmpty()) {
      jdbc.sql("select id, display_name from directory.person where id = any(:ids)").param("ids", persons.toArray(UUID[]::new))
          .query(row -> { names.put(row.getObject("id", UUID.class), row.getString("display_name")); });
    }
    return names;
  }

  private static <T> List<T> list(Array column, Class<T[]> type) throws SQLException {
    return new ArrayList<>(Arrays.asList(type.cast(column.getArray())));
  }
}
