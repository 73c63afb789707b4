package ro.reazem.financialaid.housinglist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Ranking;

/**
 * The place of a file on a list, or why it has none (poziția în listă); it names nobody.
 *
 * @param place null for a file that was refused
 * @param decided what decided the place; null without one
 * @param codes why there is none, by the names of {@link HousingOutcome.Code} with a space between; empty with a place
 */
record ListPlace(UUID fileId, String fileNumber, LocalDate registeredOn, @Nullable Integer place, int points, int rooms, Ranking.@Nullable Decided decided,
    String codes) {

  public List<HousingOutcome.Code> reasons() {
    return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(HousingOutcome.Code::valueOf).toList();
  }
}
