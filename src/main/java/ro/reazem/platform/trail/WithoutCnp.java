package ro.reazem.platform.trail;

import java.util.regex.Pattern;

/** Texts as the trail may hold them: whoever searches by a CNP leaves its last four digits there and no more. */
final class WithoutCnp {

  private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)(?:\\d[ .-]?){5,}(\\d(?:[ .-]?\\d){3})(?!\\d)");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private WithoutCnp() {}

  static String of(String text, int longest) {
    var kept = new StringBuilder();
    int from = 0;
    var ids = ID.matcher(text);
    while (ids.find()) {
      kept.append(masked(text.substring(from, ids.start()))).append(ids.group());
      from = ids.end();
    }
    kept.append(masked(text.substring(from)));
    // never half a letter: the database would refuse it
    int end = Math.min(kept.length(), longest - 1);
    return kept.length() <= longest ? kept.toString()
        : kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String masked(String text) {
    return LONG_NUMBER.matcher(text.replace("\0", "")).replaceAll(found -> "•••" + found.group(1).replaceAll("\\D", ""));
  }
}
