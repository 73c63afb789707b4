package ro.reazem.platform.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page says when something went wrong. It never carries the message of an exception.
 *
 * @param status the status of the answer
 * @param told the reason in the reader's language, when a rule gave one
 * @param reference what to name to support, when only the log knows the reason
 */
public record Problem(int status, @Nullable String told, @Nullable String reference) {

  private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503, 507);

  static Problem of(int status) {
    return new Problem(KNOWN.contains(status) ? status : status >= 400 && status < 500 ? 400 : 500, null, null);
  }

  Problem telling(String reason) {
    return new Problem(status, reason, reference);
  }

  Problem referredTo(String code) {
    return new Problem(status, told, code);
  }

  public String title() {
    return "platform.problem." + status + ".title";
  }

  public String text() {
    return "platform.problem." + status + ".text";
  }

  /**
   * A field that was sent, kept on the page.
   *
   * @param name as the form names it
   * @param value as it was typed
   */
  public record Typed(String name, String value) {

    private static final Pattern AN_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What somebody may have typed: no marks of the form itself, no ids, no passwords. */
    static List<Typed> visible(List<Typed> all) {
      return all.stream().filter(field -> !field.value.isBlank() && !field.name.startsWith("_") && !Set.of("key", "version").contains(field.name)
          && !AN_ID.matcher(field.value).matches() && !field.secret()).toList();
    }

    boolean secret() {
      return name.toLowerCase(Locale.ROOT).contains("password");
    }
  }
}
