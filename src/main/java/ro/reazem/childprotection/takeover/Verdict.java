package ro.reazem.childprotection.takeover;

import java.util.List;

/** What was found of a row (rezultatul verificării): good or wrong, or known when it was taken before. */
record Verdict(Line line, String state, List<Finding> findings) {

  static Verdict of(Line line, boolean known, List<Finding> findings) {
    boolean wrong = findings.stream().anyMatch(Finding::isError);
    return new Verdict(line, wrong ? "WRONG" : known ? "KNOWN" : "GOOD", wrong || !known ? findings : List.of());
  }
}
