package ro.reazem.platform.time;

/**
 * The legal calendar as it is known at one moment: counting with it touches no database.
 *
 * @param revision grows with every day granted or withdrawn; what was counted under a lower one is to be counted anew
 */
public record CalendarLook(long revision, WorkingDays days) {

  /**
   * The course of a term.
   *
   * @param rounds how many times the term has to pass, one for a term that does not repeat
   * @param endMoves whether an end on a day of rest moves to the next day that is worked
   */
  public Course course(Moment event, Term term, int rounds, boolean endMoves) {
    return Course.of(days, event, term, rounds, endMoves);
  }
}
