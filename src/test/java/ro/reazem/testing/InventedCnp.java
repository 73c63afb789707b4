package ro.reazem.testing;

import java.util.concurrent.ThreadLocalRandom;
import ro.reazem.kernel.Cnp;

/** Personal numeric codes of invented persons. The demonstration issues its own in county 70, which chance leaves out here. */
public final class InventedCnp {

  private InventedCnp() {}

  /** A code that hardly any other person has, from the digits of sex and birth, such as 2900504. */
  public static String born(String sexAndBirth) {
    var chance = ThreadLocalRandom.current();
    return of("%s%02d%03d".formatted(sexAndBirth, chance.nextInt(1, 47), chance.nextInt(1, 1000)));
  }

  /** The code that begins with twelve digits. */
  public static String of(String twelve) {
    return new Cnp(twelve + Cnp.controlDigit(twelve)).digits();
  }
}
