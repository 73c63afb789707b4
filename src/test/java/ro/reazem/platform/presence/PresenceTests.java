package ro.reazem.platform.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

/** Two officers on one object see each other, and nobody sees who works on what they may not see. */
@SpringBootTest
@AutoConfigureMockMvc
class PresenceTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  private final Officer ioana = SignIn.stranger("Ioana Prezenta", "people READ WORK");
  private final Officer dan = SignIn.stranger("Dan Prezentul", "people READ WORK");
  private String person;

  @BeforeEach
  void registerPerson() throws java.io.UnsupportedEncodingException {
    var page = mvc.get().uri("/people/persons/new").with(SignIn.as(ioana)).exchange().getResponse().getContentAsString();
    var form = mvc.post().uri("/people/persons").with(SignIn.as(ioana)).with(csrf());
    PageForm.on(page, "person-form").with("familyName", "Prezentescu").with("givenName", "Ana").with("bornOn", "04.05.1990")
        .with("sex", "FEMALE").each(form::param);
    person = String.valueOf(form.exchange().getResponse().getRedirectedUrl());
  }

  @Test
  void twoOnOneObjectSeeEachOther() {
    assertThat(ask(ioana, person + "/change")).hasStatusOk().bodyText().doesNotContain("Prezentul", "Prezenta");

    assertThat(ask(dan, person + "/death")).as("another form of the same person").hasStatusOk().bodyText().contains("Ioana Prezenta")
        .doesNotContain("Prezentescu", "??");
    assertThat(ask(ioana, person + "/change")).bodyText().contains("Dan Prezentul").doesNotContain("Ioana");
  }

  @Test
  void whoeverHasNotBeenSeenForAMinuteIsGone() {
    ask(dan, person + "/change");
    jdbc.sql("update platform.presence set seen_at = seen_at - interval '61 s' where officer_id = :dan").param("dan", dan.id()).update();

    assertThat(ask(ioana, person + "/change")).bodyText().doesNotContain("Prezentul");
  }

  @Test
  void whoMayNotSeeThePageLearnsNothingAndIsNotSeen() {
    ask(dan, person + "/change");
    var stranger = SignIn.stranger("Străin Neavenit", "financialaid READ");

    assertThat(ask(stranger, person + "/change")).hasStatus(403).bodyText().doesNotContain("Prezentul");
    assertThat(ask(ioana, person + "/change")).bodyText().doesNotContain("Neavenit");
  }

  @Test
  void askingLeavesNoLineInTheTrail() {
    ask(dan, person + "/change");

    assertThat(jdbc.sql("select count(*) from audit.line where officer_id = :dan").param("dan", dan.id()).query(Integer.class).single()).isZero();
  }

  private MvcTestResult ask(Officer officer, String page) {
    return mvc.get().uri(page).with(SignIn.as(officer)).header("HX-Request", "true").header(PresenceOnPages.HEADER, "true").exchange();
  }
}
