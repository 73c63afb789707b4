package ro.reazem.audit.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.text.Sha256;

/**
 * A line of the trail as the chain sees it: every column as text with its length before it, so that no two different lines read
 * the same, and the sum of that text with the sum of the line before.
 */
record ChainedLine(long id, String day, String text) {

  /** The columns that {@link #of} reads, of the alias l; the moment is counted in microseconds. */
  static final String COLUMNS = "l.id, (l.at at time zone 'Europe/Bucharest')::date::text as line_day, "
      + "(extract(epoch from l.at) * 1000000)::bigint as micros, l.kind, l.outcome, l.status, l.officer_id, l.officer_name, l.address, "
      + "l.session, l.action, l.request, array_to_string(l.persons, ',') as person_ids, array_to_string(l.cases, ',') as case_refs, "
      + "l.detail, l.exported_rows, l.sha256, l.reason";

  private static final String[] TEXTS = {"id", "micros", "kind", "outcome", "status", "officer_id", "officer_name", "address", "session",
      "action", "request", "person_ids", "case_refs", "detail", "exported_rows", "sha256", "reason"};

  /** Where the chain begins. */
  static final byte[] BEGINNING = new byte[32];

  static ChainedLine of(ResultSet row) throws SQLException {
    var text = new StringBuilder();
    for (var column : TEXTS) {
      append(text, row.getString(column));
    }
    return new ChainedLine(row.getLong("id"), row.getString("line_day"), text.toString());
  }

  byte[] hash(byte[] before) {
    var digest = Sha256.begin();
    digest.update(before);
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder text, @Nullable String value) {
    text.append(value == null ? "-" : Integer.toString(value.length())).append(':').append(value == null ? "" : value);
  }
}
