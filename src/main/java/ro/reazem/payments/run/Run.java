package ro.reazem.payments.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment statement (stat de plată): a month, some benefits that the institution pays itself, one account to pay from.
 *
 * @param version grows with every act, so that two officers at once are told of each other
 * @param payOn the day the bank is asked to pay
 * @param elsewhere months of rights that another run holds
 * @param answered lines that have an answer
 * @param returned those of them that came back
 * @param number within the series of the year, null before it was first locked
 * @param sums null while it is open
 */
record Run(UUID id, long version, Kind kind, YearMonth month, List<String> benefits, String payerIban, String payerName, LocalDate payOn, RunState state,
    String openedBy, Instant openedAt, long elsewhere, long answered, long returned, @Nullable UUID preparedBy, @Nullable Integer number,
    @Nullable LocalDate numberedOn, @Nullable Sums sums) {

  /** All that is due of the month and of earlier ones, or only what came back. */
  enum Kind {
    MONTHLY, REISSUE
  }

  Run {
    benefits = List.copyOf(benefits);
  }

  /** The account to pay from in groups of four, as people read it. */
  public String payerAccount() {
    return payerIban.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The number as in registers: 12/2026. */
  public String ofYear() {
    return number == null || numberedOn == null ? "" : number + "/" + numberedOn.getYear();
  }
}
