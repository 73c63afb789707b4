package ro.reazem.audit.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A line of the trail as screens and exports show it.
 *
 * @param cases each as the module that owns it and the id, with a colon between
 * @param names what the persons are called today
 */
record TrailRow(long id, Instant at, String kind, String outcome, @Nullable Integer status, @Nullable UUID officerId, String officerName,
    String address, String session, String action, String request, List<UUID> persons, List<String> cases, String detail,
    @Nullable Integer exportedRows, @Nullable String sha256, String reason, Map<UUID, String> names) {

  private static final int FEW = 3;

  TrailRow with(Map<UUID, String> known) {
    return new TrailRow(id, at, kind, outcome, status, officerId, officerName, address, session, action, request, persons, cases, detail,
        exportedRows, sha256, reason, known);
  }

  /** The first few of whom it was about. */
  public List<UUID> fewPersons() {
    return persons.subList(0, Math.min(persons.size(), FEW));
  }

  /** The first few cases it was about. */
  public List<CaseRef> fewCases() {
    return cases.stream().limit(FEW).map(TrailRow::ref).toList();
  }

  private static CaseRef ref(String text) {
    var parts = text.split(":");
    return new CaseRef(parts[0], UUID.fromString(parts[1]));
  }

  public int morePersons() {
    return Math.max(0, persons.size() - FEW);
  }

  public String nameOf(UUID person) {
    return names.getOrDefault(person, person.toString().substring(0, 8));
  }

  /** How pressing the outcome looks. */
  public String tag() {
    return switch (outcome) {
      case "REFUSED" -> "crit";
      case "FAILED" -> "warn";
      case "REJECTED" -> "neu";
      default -> "";
    };
  }
}
