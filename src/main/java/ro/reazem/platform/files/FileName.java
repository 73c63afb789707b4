package ro.reazem.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files as senders give them, made harmless: no folders, nothing invisible, never too long. */
final class FileName {

  private static final int LONGEST = 200;
  private static final int LONGEST_ENDING = 12;
  private static final String NAMELESS = "document";

  /** What Windows runs by its name alone. */
  private static final Set<String> RUN = Set.of("exe", "com", "bat", "cmd", "msi", "msp", "scr", "pif", "cpl", "hta", "js", "jse", "vbs",
      "vbe", "wsf", "wsh", "ps1", "psm1", "lnk", "url", "reg", "jar", "apk", "dll", "sys", "inf", "scf", "sh", "gadget", "application",
      "chm", "msc", "iso", "img", "vhd", "appx", "msix");

  private FileName() {}

  /** The last part of the path, without control and direction marks; a name of nothing else becomes document. */
  static String tidied(String sent) {
    var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    var seen = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").replaceAll("[\"<>:|?*]", "_")
        .replaceAll("\\s+", " ").strip().replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
    if (seen.isEmpty()) {
      return NAMELESS;
    }
    var ending = seen.length() > LONGEST ? ending(seen) : "";
    return seen.length() <= LONGEST ? seen : cut(seen, LONGEST - ending.length() - 1) + (ending.isEmpty() ? "" : "." + ending);
  }

  /** The letters after the last dot, small; empty when there are none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    var ending = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.length() <= LONGEST_ENDING ? ending : "";
  }

  static boolean runs(String name) {
    return RUN.contains(ending(name));
  }

  /** Never between the two halves of a sign. */
  private static String cut(String text, int length) {
    return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
