package ro.reazem.platform.web;

/**
 * One thing that was verified or is still to be, in a list of checks.
 *
 * @param text what was verified
 * @param small how, or what is to be done about it; may be empty
 * @param meta source or date at the right end; may be empty
 */
public record CheckLine(State state, String text, String small, String meta) {

  /** Whether it is met, needs attention, fails, or was not looked at yet. */
  public enum State {
    OK, WARN, CRIT, TODO
  }
}
