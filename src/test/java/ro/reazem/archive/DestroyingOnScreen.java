package ro.reazem.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** The way of files from the nomenclature to their destruction, as two keepers of the archive go it on screen. */
final class DestroyingOnScreen {

  private final MockMvcTester mvc;
  private final Officer keeper;
  private final Officer second;

  DestroyingOnScreen(MockMvcTester mvc, Officer keeper, Officer second) {
    this.mvc = mvc;
    this.keeper = keeper;
    this.second = second;
  }

  /** A code of five years for kinds of cases, such as financialaid:VMI. */
  void code(String kinds) {
    assertThat(as(keeper, "/archive/nomenclature/new", "code", "S-1", "compartment", "Serviciul", "title", "Dosare", "term", "5", "startEvent", "CLOSING",
        "others", kinds, "validFrom", "01.01.2000", "source", "nomenclator de probă", "approvalNumber", "1", "approvedOn", "01.02.2000"))
        .hasStatus3xxRedirection();
  }

  /** Hands over the files of 2012; gives the address of the inventory. */
  String handover() {
    var made = as(keeper, "/archive/handovers", "unit", keeper.unit().toString(), "year", "2012", "receivedBy", "Ana Pop");
    assertThat(made).hasStatus3xxRedirection();
    return String.valueOf(made.getResponse().getRedirectedUrl());
  }

  UUID selection() {
    var begun = as(keeper, "/archive/selections", "unit", keeper.unit().toString(), "appointedBy", "Dispoziția nr. 4/2026", "president", "Ana Pop",
        "secretary", "Ion Rus", "members", "Maria Ban, arhivar");
    assertThat(begun).hasStatus3xxRedirection();
    return UUID.fromString(String.valueOf(begun.getResponse().getRedirectedUrl()).replaceAll(".*/", ""));
  }

  /** What is not decided yet is decided to be destroyed, proposed, and approved by the National Archives. */
  void through(UUID selection) {
    as(keeper, "/archive/selections/" + selection + "/decision", "file", "rest", "decision", "DESTROY", "reason", "termen împlinit");
    assertThat(as(keeper, "/archive/selections/" + selection + "/proposal")).hasStatus3xxRedirection();
    assertThat(as(keeper, "/archive/selections/" + selection + "/approval", "approvalNumber", "12", "approvedOn", today(), "approvedBy",
        "Serviciul Județean Măgura al Arhivelor Naționale")).hasStatus3xxRedirection();
  }

  void recorded(UUID selection) {
    assertThat(as(keeper, "/archive/selections/" + selection + "/destruction", "destroyedOn", today(), "manner", "reciclare")).hasStatus3xxRedirection();
  }

  void confirmed(UUID selection) {
    assertThat(as(second, "/archive/selections/" + selection + "/confirmation")).hasStatus3xxRedirection();
  }

  static String today() {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now());
  }

  MvcTestResult as(Officer who, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(who)).with(csrf());
    for (int place = 0; place < fields.length; place += 2) {
      request.param(fields[place], fields[place + 1]);
    }
    return request.exchange();
  }
}
