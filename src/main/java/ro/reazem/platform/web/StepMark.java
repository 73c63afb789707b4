package ro.reazem.platform.web;

/**
 * One stage on the way of a file, as the row of dots under its name shows it.
 *
 * @param name the stage
 * @param note its date, or until when; may be empty
 */
public record StepMark(State state, String name, String note) {

  /** Whether the stage is behind, is the current one, or lies ahead. */
  public enum State {
    DONE, NOW, TODO
  }
}
