package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class CausesTests {

  @Test
  void aCommitThatBrokeOffWithTheDatabaseIsNoFaultOfOurs() {
    assertThat(Causes.databaseAway(new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed")))).isTrue();
    assertThat(Causes.databaseAway(new TransactionSystemException("JDBC commit failed", new SQLException("no such table", "42P01")))).isFalse();
  }
}
