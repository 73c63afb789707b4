package ro.reazem.financialaid.housinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.Ranking;

/**
 * An edition of the yearly list of priorities (ediție a listei de priorități).
 *
 * @param year the year whose dwellings it is for
 * @param day the day as of which the files were assessed
 * @param minutes number and day of the minutes of the commission (proces-verbal); empty until it approves
 * @param members the members of the commission
 * @param contestUntil the last day on which it can be challenged
 */
record PriorityList(UUID id, int year, GridKind kind, int edition, LocalDate day, UUID gridId, String gridName, Ranking.TieBreak tieBreak,
    ListState state, UUID drawnById, String drawnBy, @Nullable String approvedBy, String minutes, String members, @Nullable LocalDate publishedOn,
    @Nullable String publishedBy, @Nullable LocalDate contestUntil, @Nullable LocalDate finalOn, @Nullable String finalBy) {

  /** As it is cited: 2027, ediția 2. */
  public String cited() {
    return year + "/" + edition;
  }
}
