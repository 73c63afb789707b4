package ro.reazem.financialaid.indexation;

import java.util.Arrays;
import java.util.List;

/** The lines of an indexation by what becomes of them, as its page lists them. */
enum IndexationPart {
  OUTLIERS("l.outlier", "abs(l.new_gross - l.old_gross) desc, "), UP("l.outcome = 'UP'", ""), DOWN("l.outcome = 'DOWN'", ""), PARTS("l.outcome = 'PARTS'", ""),
  SAME("l.outcome = 'SAME'", ""), ENDS("l.outcome = 'ENDS'", ""), UNKNOWN("l.outcome = 'UNKNOWN'", ""), LEFT("l.state = 'LEFT_OUT'", "");

  private final String condition;
  private final String first;

  IndexationPart(String condition, String first) {
    this.condition = condition;
    this.first = first;
  }

  String condition() {
    return condition;
  }

  String order() {
    return " order by " + first + "l.entitlement_id";
  }

  public String key() {
    return "financialaid.indexation.part." + name();
  }

  /** The part asked for, or the first that has lines. */
  static IndexationPart of(String asked, List<Tab> present) {
    return Arrays.stream(values()).filter(one -> one.name().equals(asked)).findFirst()
        .orElseGet(() -> present.isEmpty() ? UP : present.getFirst().part());
  }

  /** A part with the number of its lines. */
  record Tab(IndexationPart part, long count) {}
}
