package ro.reazem.childprotection.sitting;

import org.jspecify.annotations.Nullable;

/** The small forms of the board, as typed. */
final class LiveForms {

  private LiveForms() {}

  /** What somebody called said. */
  record SaidForm(@Nullable String position, @Nullable String heard, @Nullable String consent) {}

  /** Who comes or goes, and when; without a time it is now. */
  record SeatedForm(@Nullable String seat, @Nullable String mandate, @Nullable String time) {}

  /** A seat with some words: a conflict of interest or a separate opinion. */
  record SeatWordsForm(@Nullable String seat, @Nullable String words) {}

  /** Until when a matter is put off, and why. */
  record PostponeForm(@Nullable String reason, @Nullable String until) {}
}
