package ro.reazem.platform.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of the law as they stand in this institution: what the product shipped and what its officers entered since. Kept
 * in memory and read anew when any node changed something.
 */
@Component
public class LegalParameters {

  private static final int DAYS_KEPT = 400;

  private final JdbcClient jdbc;
  private final ThreadLocal<Snapshot @Nullable []> look = new ThreadLocal<>();
  private volatile @Nullable Snapshot snapshot;

  LegalParameters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All parameters on a day; the same object for the same day until something changes. */
  public ParametersInForce on(LocalDate day) {
    return current().on(day);
  }

  /** What there is, in the order of the register. */
  public List<Parameter> catalogue() {
    return List.copyOf(current().catalogue.values());
  }

  /** What a parameter is called and how it is counted. That never changes, so what is remembered answers without asking the database. */
  public Optional<Parameter> parameter(String code) {
    var known = snapshot;
    return Optional.ofNullable(known != null && known.catalogue.containsKey(code) ? known.catalogue.get(code) : current().catalogue.get(code));
  }

  /** The entries of an open list that new forms offer on a day, in the order of the register. */
  public List<Parameter> offered(OpenList list, LocalDate day) {
    var known = current();
    return known.catalogue.values().stream()
        .filter(one -> one.context().equals(list.context()) && one.family().equals(list.family()))
        .filter(one -> !known.ends.containsKey(one.code()) || !day.isAfter(known.ends.get(one.code()))).toList();
  }

  /** Every version that was not withdrawn, whatever its period. */
  public List<ParameterValue> versions() {
    return List.copyOf(current().values);
  }

  /** From here on this thread sees one state, whoever changes what meanwhile. */
  void openLook() {
    look.set(new Snapshot[1]);
  }

  void closeLook() {
    look.remove();
  }

  private Snapshot current() {
    var looked = look.get();
    if (looked == null) {
      return newest();
    }
    if (looked[0] == null) {
      looked[0] = newest();
    }
    return looked[0];
  }

  private Snapshot newest() {
    long revision = jdbc.sql("select revision from platform.parameter_revision").query(Long.class).single();
    var known = snapshot;
    if (known == null || known.revision != revision) {
      known = load(revision);
      snapshot = known;
    }
    return known;
  }

  private Snapshot load(long revision) {
    var catalogue = new LinkedHashMap<String, Parameter>();
    jdbc.sql("select * from platform.parameter order by position").query(ParameterRows::parameter).list()
        .forEach(one -> catalogue.put(one.code(), one));
    var values = jdbc.sql("select * from platform.parameter_value where withdrawn_at is null")
        .query(ParameterRows::value).list();
    var ends = new HashMap<String, LocalDate>();
    jdbc.sql("""
        select code, last_offered_on from (select distinct on (code) code, last_offered_on from platform.list_offer
          order by code, position desc) latest where last_offered_on is not null""")
        .query(row -> { ends.put(row.getString("code"), row.getObject("last_offered_on", LocalDate.class)); });
    return new Snapshot(revision, catalogue, values, ends, new ConcurrentHashMap<>());
  }

  private record Snapshot(long revision, Map<String, Parameter> catalogue, List<ParameterValue> values,
      Map<String, LocalDate> ends, Map<LocalDate, ParametersInForce> days) {

    ParametersInForce on(LocalDate day) {
      if (days.size() > DAYS_KEPT) {
        days.clear();
      }
      return days.computeIfAbsent(day, this::resolve);
    }

    private ParametersInForce resolve(LocalDate day) {
      var inForce = new HashMap<String, ParameterValue>();
      new ArrayList<>(values).stream().filter(value -> value.valid().contains(day))
          .forEach(value -> inForce.put(value.code(), value));
      return new ParametersInForce(day, catalogue, inForce);
    }
  }
}
