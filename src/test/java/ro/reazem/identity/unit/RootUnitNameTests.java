package ro.reazem.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.identity.UnitRecorded;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.web.InstitutionName;

/** Every screen bears the name of the unit on top. */
@SpringBootTest
@AutoConfigureMockMvc
class RootUnitNameTests {

  @Autowired OrganisingUnits organising;
  @Autowired InstitutionName name;
  @Autowired DemoMode demo;
  @Autowired JdbcClient jdbc;

  @Test
  void aChangedNameIsShownHereAtOnceAndOnAnotherNodeWhenItReadsAgain() {
    var root = jdbc.sql("select id from identity.unit where parent_id is null order by active desc, id limit 1").query(UUID.class).optional()
        .orElseGet(() -> organising.open(UnitId.random(), "Direcția de probă", null, null).value());
    var before = jdbc.sql("select name from identity.unit where id = :id").param("id", root).query(String.class).single();
    var here = new RootUnitName(jdbc, "");
    var other = new RootUnitName(jdbc, "");
    here.read();
    other.read();
    assertThat(other.now()).isEqualTo(before);
    try {
      rename(root, "DAS Frunzișu");
      new UnitNews(here).on(new UnitRecorded(root, 99, Instant.now(), "DAS Frunzișu", null, true));
      assertThat(here.now()).isEqualTo("DAS Frunzișu");
      assertThat(other.now()).isEqualTo(before);
      other.read();
      assertThat(other.now()).isEqualTo("DAS Frunzișu");
    } finally {
      rename(root, before);
    }
  }

  @Test
  void aShorterNameThatIsSetStandsInstead() {
    var set = new RootUnitName(jdbc, " DAS ");
    set.read();
    assertThat(set.now()).isEqualTo("DAS");
  }

  @Test
  void theInventedNameIsShownInTheDemonstrationAlone() {
    assertThat(name.now().equals("DGASPC Măgura")).isEqualTo(demo.isOn());
  }

  private void rename(UUID root, String to) {
    organising.reorganise(new UnitId(root), to, null, jdbc.sql("select version from identity.unit where id = :id").param("id", root)
        .query(Long.class).single());
  }
}
