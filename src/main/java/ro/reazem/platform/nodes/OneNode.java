package ro.reazem.platform.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Work that only one node may do at a time, such as what happens every night. The lock belongs to a connection: when its node
 * dies, the database lets it go by itself.
 */
@Component
public class OneNode {

  /** Whether some node is at the work now; the name is to be bound as :lock by {@link #lock}. */
  public static final String HELD = """
      exists (select from pg_locks k, hashtextextended(:lock, 42) h where k.locktype = 'advisory' and k.objsubid = 1 and k.granted
          and k.classid::bigint = (h >> 32 & 4294967295) and k.objid::bigint = (h & 4294967295))""";

  private final DataSource database;
  private final JdbcClient jdbc;

  OneNode(DataSource database, JdbcClient jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  /**
   * Does the work unless another node is at it.
   *
   * @param work its name, the same on every node
   * @return whether it was done here
   */
  public boolean run(String work, Runnable act) {
    return alone(work, () -> {
      act.run();
      return true;
    });
  }

  /**
   * Does the work of a day unless another node is at it, or some node has finished it already; what failed is not finished.
   *
   * @return whether it was done here
   */
  public boolean runOnce(String work, LocalDate day, Runnable act) {
    return alone(work, () -> {
      if (jdbc.sql("select exists (select from platform.work_done where work = :work and day = :day)").param("work", work).param("day", day)
          .query(Boolean.class).single()) {
        return false;
      }
      act.run();
      jdbc.sql("""
          insert into platform.work_done (work, day, done_at) values (:work, :day, clock_timestamp())
          on conflict (work) do update set day = excluded.day, done_at = excluded.done_at""").param("work", work).param("day", day).update();
      return true;
    });
  }

  /** The name by which the database knows a work. */
  public static String lock(String work) {
    return "work:" + work;
  }

  /** Whether some node is at the work now. */
  public boolean isAtWork(String work) {
    return jdbc.sql("select " + HELD).param("lock", lock(work)).query(Boolean.class).single();
  }

  private boolean alone(String work, BooleanSupplier act) {
    Connection connection = null;
    try {
      connection = database.getConnection();
      if (!ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 42))", work)) {
        return false;
      }
      try {
        return act.getAsBoolean();
      } finally {
        ask(connection, "select pg_advisory_unlock(hashtextextended(?, 42))", work);
      }
    } catch (SQLException unreachable) {
      throw new IllegalStateException("No lock for " + work, unreachable);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private static boolean ask(Connection connection, String sql, String work) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, lock(work));
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
