package ro.reazem.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.intake.petition.PetitionForTests;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.notes.NotedCase;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.SignIn;

/** What was told before events knew of restricted cases is told anew at the next start, and nobody reads of it as of something that happened. */
@SpringBootTest
@AutoConfigureMockMvc
class TellingAnewTests {

  @Autowired KeepingRegistries keeping;
  @Autowired RegisteringEntry registering;
  @Autowired PetitionForTests petitions;
  @Autowired TellingAnew telling;
  @Autowired JdbcClient jdbc;

  @Test
  void aConfidentialPetitionOfAnOlderVersionIsRestrictedAfterTheNextStart() {
    var registrar = SignIn.officer("registratura");
    var registry = keeping.open(RegistryId.create(), "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "De probă",
        DemoUnit.REGISTRY.id(), null);
    var entry = registering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.POST,
        new Correspondent(Correspondent.Kind.NAMED, null, "Ionescu Ana", ""), new Paper("Despre boală", "petiție", 1, 0, Confidentiality.MEDICAL, "", null),
        SignIn.UNIT), registrar).id();
    var id = petitions.open(entry, registrar);
    NotedCase.await(() -> restricted(id) == 2);
    // as the older version left it
    jdbc.sql("update directory.case_relation set restricted = false where case_id = :id").param("id", id).update();
    jdbc.sql("update worklist.known_case set restricted = false where id = :id").param("id", id).update();
    jdbc.sql("insert into intake.restatement (entry_id) values (:id)").param("id", entry.value()).update();

    telling.tell();

    NotedCase.await(() -> restricted(id) == 2);
    assertThat(jdbc.sql("select count(*) from intake.restatement").query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select act from worklist.timeline_line where case_id = :id and act = 'progressed'").param("id", id)
        .query(String.class).list()).isEmpty();
  }

  private int restricted(UUID id) {
    return jdbc.sql("""
        select (select count(*) from directory.case_relation where case_id = :id and restricted)
          + (select count(*) from worklist.known_case where id = :id and restricted)""").param("id", id).query(Integer.class).single();
  }
}
