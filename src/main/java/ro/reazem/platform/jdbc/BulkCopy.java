package ro.reazem.platform.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many rows at once into a table, by the fast road of PostgreSQL, within the transaction that runs. */
@Component
public class BulkCopy {

  private static final int CHUNK = 1 << 16;

  private final JdbcTemplate jdbc;

  BulkCopy(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Copies rows.
   *
   * @param target the table with its columns, as in {@code people.person (id, name)}; never typed by a user
   * @param rows adds the rows one by one
   * @return how many rows were copied
   */
  public long into(String target, Consumer<Rows> rows) {
    var copied = jdbc.execute((ConnectionCallback<Long>) connection -> {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
      try {
        var sink = new Rows(copy);
        rows.accept(sink);
        sink.flush();
        return copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    });
    return copied == null ? 0 : copied;
  }

  /** Takes the rows on their way into the table. */
  public static final class Rows {

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(CHUNK + 1024);

    private Rows(CopyIn copy) {
      this.copy = copy;
    }

    /** One row; each value by its text form, as PostgreSQL reads it, null as null. */
    public void add(@Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          buffer.append('\t');
        }
        append(values[i]);
      }
      buffer.append('\n');
      if (buffer.length() >= CHUNK) {
        flush();
      }
    }

    private void append(@Nullable Object value) {
      if (value == null) {
        buffer.append("\\N");
        return;
      }
      var text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '\\' -> buffer.append("\\\\");
          case '\t' -> buffer.append("\\t");
          case '\n' -> buffer.append("\\n");
          case '\r' -> buffer.append("\\r");
          default -> buffer.append(c);
        }
      }
    }

    private void flush() {
      var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
      buffer.setLength(0);
      try {
        copy.writeToCopy(bytes, 0, bytes.length);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
