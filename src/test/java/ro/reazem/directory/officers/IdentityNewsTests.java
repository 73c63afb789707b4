package ro.reazem.directory.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.identity.OfficerRecorded;
import ro.reazem.events.identity.UnitRecorded;

/** What the phone book makes of the news about officers and units. */
@SpringBootTest
@AutoConfigureMockMvc
class IdentityNewsTests {

  private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

  private final IdentityNews news;
  private final JdbcClient jdbc;
  private final UUID id = UUID.randomUUID();

  @Autowired
  IdentityNewsTests(IdentityNews listener, JdbcClient jdbc) {
    // the listener itself, not its proxy, which would hear each event in a thread of its own
    this.news = AopTestUtils.getUltimateTargetObject(listener);
    this.jdbc = jdbc;
  }

  @Test
  void anOfficerToldTwiceIsListedOnce() {
    news.on(officer("Ioana Drăghici", 0));
    news.on(officer("Ioana Drăghici", 0));
    assertThat(names("officer")).containsExactly("Ioana Drăghici");
  }

  @Test
  void oldNewsOfAnOfficerThatComesLateChangesNothing() {
    news.on(officer("Ioana Drăghici-Pop", 3));
    news.on(officer("Ioana Drăghici", 2));
    assertThat(names("officer")).containsExactly("Ioana Drăghici-Pop");
  }

  @Test
  void aUnitToldTwiceIsListedOnceAndOldNewsOfItChangesNothing() {
    news.on(unit("Serviciul prevenire", 1));
    news.on(unit("Serviciul prevenire", 1));
    news.on(unit("Biroul prevenire", 0));
    assertThat(names("unit")).containsExactly("Serviciul prevenire");
  }

  private Iterable<String> names(String table) {
    return jdbc.sql("select name from directory." + table + " where id = :id").param("id", id).query(String.class).list();
  }

  private OfficerRecorded officer(String name, long revision) {
    return new OfficerRecorded(id, revision, AT.plusSeconds(revision), name, "inspector", UUID.randomUUID(), true, null);
  }

  private UnitRecorded unit(String name, long revision) {
    return new UnitRecorded(id, revision, AT.plusSeconds(revision), name, null, true);
  }
}
