package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.stream.Stream;

/** What was found of a row (rezultatul verificării): good or wrong, or known when it was taken before. */
record Verdict(Line line, String state, List<Finding> findings) {

  /** With one more thing that was found; what was known before is told nothing. */
  Verdict with(Finding more) {
    return state.equals("KNOWN") ? this : new Verdict(line, state, Stream.concat(findings.stream(), Stream.of(more)).toList());
  }

  static Verdict of(Line line, boolean known, List<Finding> findings) {
    boolean wrong = findings.stream().anyMatch(Finding::isError);
    return new Verdict(line, wrong ? "WRONG" : known ? "KNOWN" : "GOOD", wrong || !known ? findings : List.of());
  }
}
