package ro.reazem.platform.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Work that only one node may do at a time, such as what happens every night. The lock belongs to a connection: when its node
 * dies, the database lets it go by itself.
 */
@Component
public class OneNode {

  private final DataSource database;

  OneNode(DataSource database) {
    this.database = database;
  }

  /**
   * Does the work unless another node is at it.
   *
   * @param work its name, the same on every node
   * @return whether it was done here
   */
  public boolean run(String work, Runnable act) {
    Connection connection = null;
    try {
      connection = database.getConnection();
      if (!ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 42))", work)) {
        return false;
      }
      try {
        act.run();
        return true;
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
      statement.setString(1, "work:" + work);
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
