package ro.reazem.audit.trail;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedDate;

/**
 * What the lines of the trail are narrowed to.
 *
 * @param what one of the tabs: all, refused, exports, reveals, acts, reads, searches, signins
 * @param subject a person or a case, null for all
 * @param officer who did it, null for anybody
 * @param from the first day, null for the beginning
 * @param to the last day, null for now
 * @param reader who reads: lines about cases that are hidden from them are left out
 */
record TrailFilter(String tab, @Nullable UUID subject, @Nullable UUID officer, @Nullable LocalDate from, @Nullable LocalDate to,
    UUID reader) {

  static final String ALL = "all";
  private static final Map<String, String> TABS = Map.of("refused", "outcome = 'REFUSED'", "exports", "kind = 'EXPORT'",
      "reveals", "kind = 'REVEAL'", "acts", "kind = 'ACT'", "reads", "kind = 'READ'", "searches", "kind = 'SEARCH'",
      "signins", "kind in ('SIGN_IN', 'SIGN_OUT')");

  /** As typed; whatever cannot be read narrows nothing. */
  static TrailFilter of(@Nullable String tab, @Nullable String subject, @Nullable String officer, @Nullable String from, @Nullable String to,
      UUID reader) {
    return new TrailFilter(tab != null && TABS.containsKey(tab) ? tab : ALL, id(subject), id(officer), day(from), day(to), reader);
  }

  /** The condition of the tab. */
  Optional<String> what() {
    return Optional.ofNullable(TABS.get(tab));
  }

  public boolean narrowed() {
    return subject != null || officer != null || from != null || to != null;
  }

  private static @Nullable UUID id(@Nullable String typed) {
    return typed != null && typed.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(typed.strip()) : null;
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : TypedDate.parse(typed);
    } catch (RuleViolated unreadable) {
      return null;
    }
  }
}
