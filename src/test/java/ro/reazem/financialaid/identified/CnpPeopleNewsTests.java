package ro.reazem.financialaid.identified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonsIdentified;

@SpringBootTest
@AutoConfigureMockMvc
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
  void aGroupIsHeardLikeEachOfItAlone() {
    var news = new CnpPeopleNews(jdbc);
    var one = UUID.randomUUID();
    var other = UUID.randomUUID();
    var group = new PersonsIdentified(UUID.randomUUID(), Instant.now(), List.of(
        new PersonIdentified(one, 1, Instant.now(), "1800101221144"), new PersonIdentified(other, 1, Instant.now(), "1880211019990")));

    news.on(new PersonIdentified(one, 2, Instant.now(), "2910302080010"));
    news.on(group);
    news.on(group);

    assertThat(jdbc.sql("select cnp from financialaid.identified_person where person_id in (:one, :other) order by cnp")
        .param("one", one).param("other", other).query(String.class).list()).containsExactly("1880211019990", "2910302080010");
    assertThat(group.toString()).doesNotContain("1880211019990");
  }

  @Test
  void theWholeNumberDoesNotReachALog() {
    assertThat(new PersonIdentified(UUID.randomUUID(), 1, Instant.now(), "2910302080010").toString()).doesNotContain("2910302080010");
  }
}
