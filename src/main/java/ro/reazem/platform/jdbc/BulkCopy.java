package ro.reazem.platform.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
  private static final byte[] NOTHING = {};

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

  /** The text form of an array of texts, as PostgreSQL reads it. */
  public static String array(List<String> texts) {
    return texts.stream().map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"').collect(Collectors.joining(",", "{", "}"));
  }

  /** Takes the rows on their way into the table. */
  public static final class Rows {

    private final CopyIn copy;
    private byte[] buffer = new byte[CHUNK + 1024];
    private int length;

    private Rows(CopyIn copy) {
      this.copy = copy;
    }

    /** One row; each value by its text form, as PostgreSQL reads it, null as null. */
    public void add(@Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          buffer[length++] = '\t';
        }
        append(values[i]);
      }
      buffer[length++] = '\n';
      if (length >= CHUNK) {
        flush();
      }
    }

    private void append(@Nullable Object value) {
      var bytes = value == null ? NOTHING : value.toString().getBytes(StandardCharsets.UTF_8);
      // every byte may need a second one, and a delimiter follows
      if (length + 2 * bytes.length + 3 > buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * (length + bytes.length + 2));
      }
      if (value == null) {
        buffer[length++] = '\\';
        buffer[length++] = 'N';
        return;
      }
      for (byte b : bytes) {
        // a byte of a longer UTF-8 letter is never one of these
        byte escaped = switch (b) {
          case '\\' -> '\\';
          case '\t' -> 't';
          case '\n' -> 'n';
          case '\r' -> 'r';
          default -> 0;
        };
        if (escaped != 0) {
          buffer[length++] = '\\';
        }
        buffer[length++] = escaped == 0 ? b : escaped;
      }
    }

    private void flush() {
      try {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
