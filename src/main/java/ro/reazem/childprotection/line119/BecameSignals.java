package ro.reazem.childprotection.line119;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * How many calls of a day became signals, and the numbers that the registry gave them (apeluri devenite sesizări).
 *
 * @param signals as counted; at least as many as the numbers
 */
record BecameSignals(int signals, List<String> numbers) {

  static final BecameSignals NONE = new BecameSignals(0, List.of());

  /**
   * @param counted null when every call that became a signal has its number
   * @param typed numbers such as 422/2026, with a comma or space between
   */
  static BecameSignals typed(@Nullable Integer counted, String typed) {
    var numbers = numbers(typed);
    return new BecameSignals(counted == null ? numbers.size() : counted, numbers);
  }

  BecameSignals {
    RuleViolated.require(signals >= numbers.size(), "childprotection.calls.moreNumbersThanCalls", numbers.size(), signals);
    numbers = List.copyOf(numbers);
  }

  static List<String> numbers(String typed) {
    var numbers = Arrays.stream(typed.split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
    numbers.stream().filter(one -> !one.matches("[1-9][0-9]{0,6}/20[0-9]{2}")).findFirst().ifPresent(wrong -> {
      throw new RuleViolated("childprotection.calls.notANumber", wrong);
    });
    return numbers;
  }

  String written() {
    return String.join(", ", numbers);
  }
}
