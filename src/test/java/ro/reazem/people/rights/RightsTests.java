package ro.reazem.people.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** What a person asks about their own data, from the desk to the answer. */
@SpringBootTest
@AutoConfigureMockMvc
class RightsTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final LocalDate TODAY = LocalDate.now();

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired RegisteringPerson registering;
  PersonId person;
  String page;

  @BeforeEach
  void aRequestReceived() {
    person = registering.register(new RegisteringPerson.Entry(PersonId.create(), UUID.randomUUID(), new PersonDetails("Dreptescu", "Ilinca",
        LocalDate.of(1980, 5, 6), "", Sex.FEMALE, MaritalStatus.SINGLE, "RO", null, null, "0722333444", ""), "Fostescu", AddressKind.DOMICILE,
        Address.in(1017), LocalDate.of(2020, 5, 1)), By.PROGRAM);
    page = String.valueOf(post("asistent", "/people/rights", "key", UUID.randomUUID().toString(), "other", person.toString(), "kind",
        "RESTRICTION", "receivedOn", DAY.format(TODAY.minusDays(3)), "channel", "la ghișeu, nr. 7").getResponse().getRedirectedUrl());
  }

  @Test
  void theTermOfOneMonthRunsFromTheReceiptAndTheStepsFollowOneAnother() {
    assertThat(dueOn()).isAfterOrEqualTo(TODAY.minusDays(3).plusMonths(1)).isBefore(TODAY.plusMonths(1).plusDays(8));
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Dreptescu", "restricționarea prelucrării", "art. 12").doesNotContain("??");
    assertThat(get("asistent", "/people/rights?q=dreptescu")).hasStatusOk().bodyText().contains("primită").doesNotContain("??");
    assertThat(get("asistent", "/people/rights/new")).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(post("asistent", page + "/identity")).hasRedirectedUrl(page);
    assertThat(post("director", page + "/settle", "act", "answer", "outcome", "da", "settledOn", DAY.format(TODAY))).as("not scoped yet")
        .hasStatus(422).bodyText().contains("nu se potrivește");
    assertThat(post("asistent", page + "/scope", "proof", "", "scope", "tot")).hasStatus(422);
    assertThat(post("asistent", page + "/scope", "proof", "CI MM 123456", "scope", "toate datele")).hasRedirectedUrl(page);
    assertThat(post("asistent", page + "/extend", "reason", "x", "toldOn", DAY.format(TODAY), "months", "2")).hasStatus(403);
    assertThat(post("director", page + "/extend", "reason", "complexă", "toldOn", DAY.format(TODAY), "months", "9")).hasStatus(422);
    assertThat(post("director", page + "/extend", "reason", "complexă", "toldOn", DAY.format(TODAY), "months", "2")).hasRedirectedUrl(page);
    assertThat(dueOn()).isAfterOrEqualTo(TODAY.minusDays(3).plusMonths(3));
    assertThat(post("director", page + "/settle", "act", "answer", "outcome", "restricționat", "settledOn", DAY.format(TODAY), "restrict", "true"))
        .hasRedirectedUrl(page);
    assertThat(get("director", page)).bodyText().contains("răspunsă", "Prelucrarea este restricționată").doesNotContain("??");
    assertThat(post("director", page + "/lift")).hasRedirectedUrl(page);
    assertThat(get("director", page)).bodyText().doesNotContain("Prelucrarea este restricționată");
    assertThat(post("director", page + "/settle", "act", "refuse", "outcome", "nu", "settledOn", DAY.format(TODAY))).hasStatus(422);
  }

  @Test
  void theExtractTellsAllThatIsHeldForPeopleAndForMachines() throws IOException {
    var json = post("asistent", page + "/extract.json");
    assertThat(json).hasStatusOk().bodyText().contains("Dreptescu", "Fostescu", "la ghișeu, nr. 7", "\"people\"", "\"financialaid\"");
    var pdf = post("asistent", page + "/extract.pdf");
    assertThat(pdf).hasStatusOk();
    assertThat(PdfProof.text(pdf.getResponse().getContentAsByteArray())).contains("Extras de date cu caracter personal", "Fostescu", "0722333444");
    assertThat(post("plati", page + "/extract.json")).hasStatus(403);
    assertThat(jdbc.sql("select count(*) from people.record_change where subject_id = :id and act = 'person.extracted'").param("id", person.value())
        .query(Integer.class).single()).isEqualTo(2);
  }

  private LocalDate dueOn() {
    return jdbc.sql("select due_on from platform.deadline where case_context = 'people' and case_id::text = :id")
        .param("id", page.substring(page.lastIndexOf('/') + 1)).query(LocalDate.class).single();
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
