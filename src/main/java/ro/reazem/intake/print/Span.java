package ro.reazem.intake.print;

import java.time.LocalDate;
import ro.reazem.intake.registry.Registry;
import ro.reazem.kernel.RuleViolated;

/**
 * What is printed of a registry: the lines of some days of one year.
 *
 * @param to the last day
 */
record Span(Registry registry, LocalDate from, LocalDate to) {

  Span {
    RuleViolated.require(!to.isBefore(from), "intake.print.endsBefore");
    RuleViolated.require(from.getYear() == to.getYear(), "intake.print.oneYear");
  }

  /** As part of the name of a file. */
  String fileName(String kind) {
    return kind + "-" + registry.code() + "-" + from + "-" + to;
  }
}
