package ro.reazem.childprotection.childfile;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is asked when a step of a file is recorded (rubrică).
 *
 * @param name under which the answer is kept; the words are the message childprotection.ask.name
 * @param needed whether it must be answered
 * @param choices the codes to choose from, empty for other kinds
 */
public record Ask(String name, Kind kind, boolean needed, List<String> choices) {

  /** How something is answered (felul răspunsului): a line, several lines, a day, an hour, a number, a sum, one of several, a tick. */
  public enum Kind {
    LINE, WORDS, DAY, HOUR, NUMBER, LEI, CHOICE, TICK
  }

  public static Ask line(String name) {
    return new Ask(name, Kind.LINE, true, List.of());
  }

  public static Ask words(String name) {
    return new Ask(name, Kind.WORDS, true, List.of());
  }

  public static Ask day(String name) {
    return new Ask(name, Kind.DAY, true, List.of());
  }

  public static Ask hour(String name) {
    return new Ask(name, Kind.HOUR, true, List.of());
  }

  public static Ask number(String name) {
    return new Ask(name, Kind.NUMBER, true, List.of());
  }

  public static Ask lei(String name) {
    return new Ask(name, Kind.LEI, true, List.of());
  }

  public static Ask tick(String name) {
    return new Ask(name, Kind.TICK, false, List.of());
  }

  public static Ask choice(String name, String... choices) {
    return new Ask(name, Kind.CHOICE, true, List.copyOf(Arrays.asList(choices)));
  }

  /** The same, but it may be left out. */
  public Ask orNothing() {
    return new Ask(name, kind, false, choices);
  }
}
