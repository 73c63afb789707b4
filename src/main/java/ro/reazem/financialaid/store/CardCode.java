package ro.reazem.financialaid.store;

import java.util.ArrayList;
import java.util.List;

/** The number of a store card as thirteen digits that any scanner reads (EAN-13, prefix 29 for internal use), the last one a check digit. */
final class CardCode {

  private static final long PREFIX = 290_000_000_000L;
  private static final String FIRST_DIGITS = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL";
  private static final String[] LEFT = {"0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"};

  private CardCode() {}

  static String of(long number) {
    var digits = String.valueOf(PREFIX + number);
    return digits + check(digits);
  }

  static boolean isOne(String typed) {
    return typed.matches("29[0-9]{11}") && check(typed.substring(0, 12)) == typed.charAt(12) - '0';
  }

  /**
   * The dark bars of the code as a scanner reads them, for the card that is printed.
   *
   * @param at where it begins, in modules from the left edge of the code, which is 95 modules wide
   * @param wide how many modules it is wide
   */
  record Bar(int at, int wide) {}

  static List<Bar> bars(String code) {
    var modules = modules(code);
    var bars = new ArrayList<Bar>();
    for (int at = 0; at < modules.length(); at++) {
      if (modules.charAt(at) == '1') {
        int end = at;
        while (end < modules.length() && modules.charAt(end) == '1') {
          end++;
        }
        bars.add(new Bar(at, end - at));
        at = end;
      }
    }
    return bars;
  }

  private static String modules(String code) {
    var parity = FIRST_DIGITS.split(" ")[code.charAt(0) - '0'];
    var text = new StringBuilder("101");
    for (int place = 1; place <= 6; place++) {
      var left = LEFT[code.charAt(place) - '0'];
      text.append(parity.charAt(place - 1) == 'L' ? left : new StringBuilder(inverted(left)).reverse());
    }
    text.append("01010");
    for (int place = 7; place <= 12; place++) {
      text.append(inverted(LEFT[code.charAt(place) - '0']));
    }
    return text.append("101").toString();
  }

  private static String inverted(String modules) {
    return modules.replace('0', 'x').replace('1', '0').replace('x', '1');
  }

  private static int check(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
