package ro.reazem.services.points;

import java.util.List;

/** What a request comes to: the general criterion it meets first, and its points with what each was given for (punctajul). */
public record Score(GeneralCriterion criterion, List<PointLine> lines) {

  public Score {
    lines = List.copyOf(lines);
  }

  public int points() {
    return lines.stream().mapToInt(PointLine::points).sum();
  }
}
