package ro.reazem.financialaid.identified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.people.PersonIdentified;

@SpringBootTest
class CnpPeopleNewsTests {

  @Autowired JdbcClient jdbc;

  @Test
  void theNewestNumberStaysHoweverOftenAndLateItIsTold() {
    var news = new CnpPeopleNews(jdbc);
    var person = UUID.randomUUID();
    var first = new PersonIdentified(person, 1, Instant.now(), "1800101221144");
    var corrected = new PersonIdentified(person, 2, Instant.now(), "2910302080010");

    news.on(first);
    news.on(corrected);
    news.on(corrected);
    news.on(first);

    assertThat(jdbc.sql("select cnp from financialaid.identified_person where person_id = :id").param("id", person)
        .query(String.class).list()).containsExactly("2910302080010");
  }

  @Test
  void theWholeNumberDoesNotReachALog() {
    assertThat(new PersonIdentified(UUID.randomUUID(), 1, Instant.now(), "2910302080010").toString()).doesNotContain("2910302080010");
  }
}
