package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Ranks requests by their points (ordinea de prioritate), and says of each place what decided it. */
public final class Ranking {

  /** The parameter that says what decides between equal points. */
  public static final String RULE = "HOUSING_TIE_BREAK";

  private Ranking() {}

  /** A request that competes, with the numbers that may decide. */
  public record Candidate(UUID file, int points, LocalDate registeredOn, int persons, int year, int number) {}

  /** What decided a place: the points alone, or, among equal points, one of the rules in their order. */
  public enum Decided {
    POINTS, REQUEST_DATE, FAMILY_SIZE, NUMBER
  }

  /** A request at its place. */
  public record Ranked(int position, Candidate candidate, Decided decided) {}

  /** The rule of the institution: the older request first, or the larger family first and then the older request. */
  public enum TieBreak {
    REQUEST_DATE, FAMILY_SIZE
  }

  /** Registration numbers are unique within a year, so that the same requests always give the same list. */
  public static List<Ranked> rank(List<Candidate> candidates, TieBreak rule) {
    var larger = Comparator.comparingInt(Candidate::persons).reversed();
    var older = Comparator.comparing(Candidate::registeredOn);
    var within = rule == TieBreak.FAMILY_SIZE ? larger.thenComparing(older) : older;
    var ordered = candidates.stream().sorted(Comparator.comparingInt(Candidate::points).reversed().thenComparing(within)
        .thenComparingInt(Candidate::year).thenComparingInt(Candidate::number).thenComparing(Candidate::file)).toList();
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < ordered.size(); i++) {
      var decided = Decided.POINTS;
      // whichever neighbour has as many points: the weakest rule that was needed against one of them
      if (i > 0) {
        decided = max(decided, between(ordered.get(i - 1), ordered.get(i), rule));
      }
      if (i + 1 < ordered.size()) {
        decided = max(decided, between(ordered.get(i), ordered.get(i + 1), rule));
      }
      ranked.add(new Ranked(i + 1, ordered.get(i), decided));
    }
    return ranked;
  }

  private static Decided between(Candidate one, Candidate other, TieBreak rule) {
    if (one.points() != other.points()) {
      return Decided.POINTS;
    }
    if (rule == TieBreak.FAMILY_SIZE && one.persons() != other.persons()) {
      return Decided.FAMILY_SIZE;
    }
    return one.registeredOn().equals(other.registeredOn()) ? Decided.NUMBER : Decided.REQUEST_DATE;
  }

  private static Decided max(Decided one, Decided other) {
    return weight(one) >= weight(other) ? one : other;
  }

  private static int weight(Decided one) {
    return switch (one) {
      case POINTS -> 0;
      case FAMILY_SIZE -> 1;
      case REQUEST_DATE -> 2;
      case NUMBER -> 3;
    };
  }
}
