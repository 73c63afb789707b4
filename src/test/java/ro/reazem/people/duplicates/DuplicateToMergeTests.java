package ro.reazem.people.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.merge.TwoRecords;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.testing.SignIn;

/** From the queue of possible duplicates to the merge and back, as an officer sees it. */
@SpringBootTest
@AutoConfigureMockMvc
class DuplicateToMergeTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired RegisteringPerson registering;
  @Autowired FoundingHousehold founding;
  @Autowired FindingDuplicates finding;

  TwoRecords records;
  PersonId one;
  PersonId other;

  @BeforeEach
  void twoRecordsThatLookAlike() {
    records = new TwoRecords(jdbc, registering, founding);
    // of this test alone, so that nobody of another is alike
    var phone = "07%08d".formatted(java.util.concurrent.ThreadLocalRandom.current().nextInt(100_000_000));
    one = records.person(records.surname, "Ana Maria", TwoRecords.BORN, Sex.FEMALE, null, phone, null);
    other = records.person(records.surname, "Ana", TwoRecords.BORN, Sex.FEMALE, null, phone, null);
    finding.of(one.value(), 1);
  }

  @Test
  void aPairOfTheQueueIsComparedAndMergedAndTheOldAddressLeadsToTheSurvivor() {
    assertThat(get("asistent", "/people/duplicates?q=" + records.surname)).hasStatusOk().bodyText()
        .contains("1 pereche", "aceeași dată a nașterii", "același telefon", "Compară fișele").doesNotContain("??");
    assertThat(get("asistent", "/people/duplicates?q=%25")).hasStatusOk().bodyText().doesNotContain(records.surname);
    var page = "/people/merges/new?survivor=" + one + "&absorbed=" + other;
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Ce rămâne în fișă", "keep.GIVEN_NAME", "Cereri și drepturi")
        .doesNotContain("??");
    assertThat(post("asistent", "/people/merges", "survivor", one.toString(), "absorbed", other.toString(), "key", UUID.randomUUID().toString(),
        "reason", "")).hasStatus(422);
    assertThat(post("plati", "/people/merges", "survivor", one.toString(), "absorbed", other.toString())).hasStatus(403);

    var merged = post("asistent", "/people/merges", "survivor", one.toString(), "absorbed", other.toString(), "key",
        UUID.randomUUID().toString(), "reason", "verificat cu actul", "keep.GIVEN_NAME", "ABSORBED");

    assertThat(merged).hasStatus3xxRedirection();
    var merge = String.valueOf(merged.getResponse().getRedirectedUrl());
    assertThat(get("asistent", merge)).hasStatusOk().bodyText().contains("verificat cu actul", "în vigoare").doesNotContain("??");
    assertThat(get("asistent", "/people/persons/" + other)).hasRedirectedUrl("/people/persons/" + one);
    assertThat(get("asistent", "/people/persons/" + other + "/change")).hasStatus(422);
    assertThat(get("asistent", "/people/duplicates?q=" + records.surname)).bodyText().contains("Nicio pereche");

    assertThat(post("asistent", merge + "/undo", "reason", "altcineva")).hasStatus(403);
    assertThat(post("director", merge + "/undo", "reason", "")).hasStatus(422);
    assertThat(post("director", merge + "/undo", "reason", "altcineva")).hasRedirectedUrl(merge);
    assertThat(get("director", merge)).hasStatusOk().bodyText().contains("se desface", "nu s-a adăugat nimic").doesNotContain("??");
    assertThat(post("director", merge + "/give-up")).hasRedirectedUrl(merge);
    assertThat(get("director", merge)).bodyText().contains("în vigoare");
  }

  @Test
  void whoIsToldApartStaysToldApart() {
    var key = pair();
    assertThat(post("asistent", "/people/duplicates/apart", "pair", key, "why", "")).hasStatus(422);
    assertThat(post("asistent", "/people/duplicates/apart", "pair", "x", "why", "gemene")).hasStatus(422);
    assertThat(post("asistent", "/people/duplicates/apart", "pair", key, "why", "gemene")).hasRedirectedUrl("/people/duplicates");
    finding.of(one.value(), 2);
    finding.of(other.value(), 2);
    assertThat(get("asistent", "/people/duplicates?q=" + records.surname)).bodyText().contains("Nicio pereche");
    assertThat(get("asistent", "/people/duplicates?apart=true&q=" + records.surname)).bodyText().contains("gemene");
    assertThat(get("asistent", "/people/persons/" + one + "/duplicates")).bodyText().doesNotContain(other.toString());
  }

  private String pair() {
    return jdbc.sql("select score || '.' || one_id || '.' || other_id from people.duplicate_pair where one_id = :id or other_id = :id")
        .param("id", one.value()).query(String.class).single();
  }

  private MvcTestResult get(String who, String path) {
    return mvc.get().uri(path).with(SignIn.as(who)).exchange();
  }

  private MvcTestResult post(String who, String path, String... fields) {
    var post = mvc.post().uri(path).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }
}
