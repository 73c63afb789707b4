package ro.reazem.childprotection.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;

/** All indicators, in the order of their codes, and what their queries bind. */
@Component
class Indicators {

  private static final String AGES = "child-statistics-ages";
  private static final String MAJORITY = "CHILD_MAJORITY_AGE";

  private final List<Indicator> all;
  private final LegalParameters parameters;

  Indicators(List<Indicator> all, LegalParameters parameters) {
    this.all = all.stream().sorted(Comparator.comparing(Indicator::code)).toList();
    this.parameters = parameters;
  }

  List<Indicator> all() {
    return all;
  }

  Optional<Indicator> find(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Those of which later is still known how they were. */
  List<Indicator> comparable() {
    return all.stream().filter(one -> one.kind() != Indicator.Kind.MOMENT).toList();
  }

  /** The rows of indicators as one query with indicator, subject, owner, amount and values. */
  static String rows(List<Indicator> of) {
    return of.stream().map(one -> "select '" + one.code() + "' as indicator, r.subject, r.owner, r.amount, r.values from (" + one.rows() + ") as r")
        .collect(Collectors.joining("\nunion all\n"));
  }

  static String[] codes(List<Indicator> of) {
    return of.stream().map(Indicator::code).toArray(String[]::new);
  }

  Map<String, Object> bound(Quarter quarter) {
    var bound = new HashMap<String, Object>();
    bound.put("from", quarter.from());
    bound.put("until", quarter.until());
    bound.put("before", quarter.from().minusDays(1));
    bound.put("ages", ages(quarter).toArray(Integer[]::new));
    bound.put("majority", parameters.on(quarter.until()).whole(MAJORITY));
    return bound;
  }

  /** The ages at which a new group begins, on the reference day. */
  List<Integer> ages(Quarter quarter) {
    var law = parameters.on(quarter.until());
    return law.family("childprotection", AGES).keySet().stream().map(law::whole).sorted().toList();
  }
}
