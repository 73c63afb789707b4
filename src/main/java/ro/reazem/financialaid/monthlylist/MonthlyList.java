package ro.reazem.financialaid.monthlylist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list of one month: open, it shows the rights as they are now; closed, it is numbered and never changes again.
 *
 * @param scheme which rights are on it
 * @param draftedAt when the lines of a large open list were calculated that are shown; null where they are read from the rights themselves
 * @param number within the institution's series of the year, null while open
 */
record MonthlyList(UUID id, Scheme scheme, YearMonth month, Kind kind, boolean closed, String openedBy, Instant openedAt,
    @Nullable Integer number, @Nullable LocalDate numberedOn, @Nullable String closedBy, @Nullable Instant closedAt,
    Totals totals, @Nullable Instant draftedAt) {

  /** Which rights are on a list. */
  enum Scheme {
    /** The minimum inclusion income (venit minim de incluziune). */
    VMI,
    /** The aid for heating and the energy supplement (ajutor pentru încălzire, supliment pentru energie). */
    HEATING;

    /** The message of its name. */
    public String key() {
      return "financialaid.list.scheme." + name();
    }
  }

  /** The first list of a month, or a later one for rights granted or changed after that was closed. */
  enum Kind {
    MAIN, ADDITIONAL
  }

  /** The number as in registers. */
  public String ofYear() {
    return number == null || numberedOn == null ? "" : number + "/" + numberedOn.getYear();
  }

  /** The same read from its own rows, while they are being closed. */
  MonthlyList frozen() {
    return new MonthlyList(id, scheme, month, kind, true, openedBy, openedAt, number, numberedOn, closedBy, closedAt, totals, null);
  }

  /** The same read from the rights as they are now. */
  MonthlyList live() {
    return new MonthlyList(id, scheme, month, kind, closed, openedBy, openedAt, number, numberedOn, closedBy, closedAt, totals, null);
  }

  boolean isDraft() {
    return draftedAt != null;
  }

  /** Whether it is about heating. */
  public boolean isHeating() {
    return scheme == Scheme.HEATING;
  }

  public LocalDate firstDay() {
    return month.atDay(1);
  }
}
