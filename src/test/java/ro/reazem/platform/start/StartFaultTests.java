package ro.reazem.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFaultTests {

  private static final String URL = "jdbc:postgresql://db.example.ro:5432/reazem";

  @Test
  void aTakenPortIsNamedWithTheWayOut() {
    assertThat(StartFault.of(new IllegalStateException(new PortInUseException(8080)), URL))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("8080").contains("SERVER_PORT"));
  }

  @Test
  void aDatabaseThatIsNotThereIsNamedWithItsAddress() {
    var unreachable = new RuntimeException(new SQLException("Connection refused", "08001"));
    assertThat(StartFault.of(unreachable, URL))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains(URL).contains("cannot be reached"));
  }

  @Test
  void aWrongPasswordIsNotCalledUnreachable() {
    assertThat(StartFault.of(new SQLException("password authentication failed", "28P01"), URL))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("refuses the connection"));
  }

  @Test
  void aFullDiskIsNamedWhoeverNoticesIt() {
    assertThat(StartFault.of(new IOException("write: No space left on device"), URL)).isPresent();
    assertThat(StartFault.of(new SQLException("could not extend file", "53100"), URL)).isPresent();
  }

  @Test
  void aMistakeOfOursKeepsItsStackTrace() {
    assertThat(StartFault.of(new IllegalStateException("no bean of this type"), URL)).isEmpty();
  }

  @Test
  void onlyTheFirstLineOfWhatTheDatabaseSaysIsRepeated() {
    assertThat(StartFault.of(new SQLException("Connection refused\n  at line 2", "08001"), URL))
        .hasValueSatisfying(sentence -> assertThat(sentence.lines()).hasSize(1));
  }
}
