package ro.reazem.platform.acts;

import ro.reazem.kernel.Lei;

/** An amount of money as acts write it beside its figures, in Romanian: 701,00 is șapte sute unu lei. */
public final class AmountInWords {

  private static final String[] BELOW_TWENTY = {"zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă",
      "zece", "unsprezece", "doisprezece", "treisprezece", "paisprezece", "cincisprezece", "șaisprezece", "șaptesprezece",
      "optsprezece", "nouăsprezece"};
  private static final String[] TENS = {"", "", "douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci",
      "optzeci", "nouăzeci"};
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long MILLIARD = 1_000_000_000;

  /** How the counted word bends the numerals one and two: un leu and doi lei, o mie and două mii, un milion and două milioane. */
  private enum Gender {
    MASCULINE("un", "unu", "doi"), FEMININE("o", "una", "două"), NEUTER("un", "unu", "două");

    private final String alone;
    private final String one;
    private final String two;

    Gender(String alone, String one, String two) {
      this.alone = alone;
      this.one = one;
      this.two = two;
    }
  }

  private AmountInWords() {}

  /** The amount with its bani, if any, below a thousand milliards of lei. */
  public static String of(Lei amount) {
    if (amount.isNegative()) {
      return "minus " + of(amount.negated());
    }
    long lei = amount.bani() / 100;
    long bani = amount.bani() % 100;
    if (bani == 0) {
      return counted(lei, Gender.MASCULINE, "leu", "lei");
    }
    var rest = counted(bani, Gender.MASCULINE, "ban", "bani");
    return lei == 0 ? rest : counted(lei, Gender.MASCULINE, "leu", "lei") + " și " + rest;
  }

  private static String counted(long number, Gender gender, String singular, String plural) {
    if (number == 1) {
      return gender.alone + " " + singular;
    }
    return number(number, gender) + (needsDe(number) ? " de " : " ") + plural;
  }

  /** From twenty on the counted word takes de, unless the last two digits are 01 to 19. */
  private static boolean needsDe(long number) {
    return number != 0 && (number % 100 == 0 || number % 100 >= 20);
  }

  private static String number(long number, Gender gender) {
    if (number >= MILLIARD) {
      return counted(number / MILLIARD, Gender.NEUTER, "miliard", "miliarde") + rest(number % MILLIARD, gender);
    }
    if (number >= MILLION) {
      return counted(number / MILLION, Gender.NEUTER, "milion", "milioane") + rest(number % MILLION, gender);
    }
    if (number >= THOUSAND) {
      return counted(number / THOUSAND, Gender.FEMININE, "mie", "mii") + rest(number % THOUSAND, gender);
    }
    if (number >= 100) {
      return counted(number / 100, Gender.FEMININE, "sută", "sute") + rest(number % 100, gender);
    }
    if (number >= 20) {
      return TENS[(int) (number / 10)] + (number % 10 == 0 ? "" : " și " + belowTwenty(number % 10, gender));
    }
    return belowTwenty(number, gender);
  }

  private static String rest(long number, Gender gender) {
    return number == 0 ? "" : " " + number(number, gender);
  }

  private static String belowTwenty(long number, Gender gender) {
    return switch ((int) number) {
      case 1 -> gender.one;
      case 2 -> gender.two;
      case 12 -> gender == Gender.MASCULINE ? "doisprezece" : "douăsprezece";
      default -> BELOW_TWENTY[(int) number];
    };
  }
}
