package ro.reazem.directory.access;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is recorded of one officer beside the roles held per unit and the cases worked on, at this moment.
 *
 * @param officers the officer and whom it stands in for today
 * @param lines grants and what keeps the officer out, one by one
 */
record Related(List<UUID> officers, List<Line> lines) {

  /** Why a case is in reach or out of reach: a grant to work or to read only, or a conflict of interest or the case itself keeps the officer out. */
  enum Tie {
    WORK, READ, BARRED
  }

  /** A tie to one case. */
  record Line(Tie tie, String context, UUID caseId) {}

  /** @param work whether the act is work on the case, for which a grant to read is not enough */
  UUID[] granted(String context, boolean work) {
    return of(context, line -> line.tie == Tie.WORK || line.tie == Tie.READ && !work);
  }

  UUID[] barred(String context) {
    return of(context, line -> line.tie == Tie.BARRED);
  }

  /** The cases of all contexts granted, or out of reach, each as context and id with a space between. */
  String[] pairs(boolean barred) {
    return lines.stream().filter(line -> barred == (line.tie == Tie.BARRED)).map(line -> line.context + " " + line.caseId).distinct()
        .toArray(String[]::new);
  }

  private UUID[] of(String context, Predicate<Line> which) {
    return lines.stream().filter(line -> line.context.equals(context)).filter(which).map(Line::caseId).distinct().toArray(UUID[]::new);
  }
}
