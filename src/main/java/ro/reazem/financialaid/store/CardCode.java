package ro.reazem.financialaid.store;

/** The number of a store card as thirteen digits that any scanner reads (EAN-13, prefix 29 for internal use), the last one a check digit. */
final class CardCode {

  private static final long PREFIX = 290_000_000_000L;

  private CardCode() {}

  static String of(long number) {
    var digits = String.valueOf(PREFIX + number);
    return digits + check(digits);
  }

  static boolean isOne(String typed) {
    return typed.matches("29[0-9]{11}") && check(typed.substring(0, 12)) == typed.charAt(12) - '0';
  }

  private static int check(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
