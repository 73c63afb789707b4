package ro.reazem.services.points;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ro.reazem.services.unit.AgeGroup;

/**
 * A request that waits for a place.
 *
 * @param criterion number of the general criterion it meets first
 * @param turn year and number of the file, the last to tell two requests apart
 */
public record Candidate(UUID file, List<UUID> options, AgeGroup age, int criterion, int points, LocalDate bornOn, long turn) {

  /** General criteria first, then points, then the elder child (departajarea cererilor). */
  public static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::criterion).thenComparing(Comparator.comparingInt(Candidate::points).reversed())
      .thenComparing(Candidate::bornOn).thenComparingLong(Candidate::turn);

  public Candidate {
    options = List.copyOf(options);
  }
}
