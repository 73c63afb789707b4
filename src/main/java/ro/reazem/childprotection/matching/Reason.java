package ro.reazem.childprotection.matching;

import java.util.List;

/**
 * One reason for or against a carer, as it is shown (argument pro sau contra).
 *
 * @param weight what it adds to or takes from the place in the list
 * @param arguments what the words of the reason are filled with
 */
record Reason(Leaning leaning, int weight, List<Object> arguments) {

  static Reason of(Leaning leaning, Object... arguments) {
    return new Reason(leaning, leaning.weight(), List.of(arguments));
  }

  static Reason times(Leaning leaning, int times) {
    return new Reason(leaning, leaning.weight() * times, List.of(times));
  }

  public boolean isFor() {
    return weight > 0;
  }
}
