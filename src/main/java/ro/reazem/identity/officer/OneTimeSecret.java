package ro.reazem.identity.officer;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random text that can be read out over the telephone: groups of four, without letters and digits that look alike. */
public final class OneTimeSecret {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUP = 4;

  private OneTimeSecret() {}

  /** @param groups each adds nearly twenty bits */
  public static String of(SecureRandom random, int groups) {
    return IntStream.range(0, groups).mapToObj(group -> random.ints(GROUP, 0, LETTERS.length())
        .mapToObj(index -> String.valueOf(LETTERS.charAt(index))).collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
