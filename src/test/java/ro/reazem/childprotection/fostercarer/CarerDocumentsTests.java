package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** The papers of a foster carer are kept with the file, each for whom its class is. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CarerDocumentsTests {

  @Autowired WorkingOnCarer working;
  @Autowired InventedCases people;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  @Test
  void papersAreSeenByWhoeverSeesTheFileAndThoseAboutHealthByWhoeverWorksOnIt() {
    var worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    people.employ(worker);
    var id = working.register(new NewCarer(UUID.randomUUID(), people.child("Zdocumentata", LocalDate.of(1984, 5, 5)), new CarerRequest(LocalDate.now(clock), "77/2026",
        new AttestLimits(1, 0, 17, AdmittedSex.ANY, false, false, false, false)), "", ""), worker.unit(), worker);
    var documents = "/childprotection/carers/" + id + "/documents";
    for (var one : List.of("MEDICAL", "SOCIAL")) {
      assertThat(mvc.post().uri(documents).multipart().file(new MockMultipartFile("files", one + ".pdf", "application/pdf", SampleFiles.pdf(one, 1)))
          .param("kind", "OTHER").param("source", "FAMILY").param("confidentiality", one).with(SignIn.as(worker)).with(csrf()).exchange())
          .hasStatus3xxRedirection().hasRedirectedUrl(documents);
    }
    assertThat(show(documents, worker)).hasStatusOk().bodyText().contains("MEDICAL.pdf", "SOCIAL.pdf", "aria-current=\"page\">Documente").doesNotContain("??");
    var medical = documents + "/" + jdbc.sql("select id from platform.case_file where case_id = :id and confidentiality = 'MEDICAL'").param("id", id.value())
        .query(UUID.class).single();
    assertThat(show(medical, worker)).hasStatusOk().bodyText().contains("SHA-256").doesNotContain("??");
    var reader = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Cititoare", "childprotection READ", "people READ");
    assertThat(show(documents, reader)).hasStatusOk().bodyText().contains("SOCIAL.pdf").doesNotContain("MEDICAL.pdf", "add-files");
    assertThat(show(medical + "/content", reader)).hasStatus(404);
    assertThat(show(documents, SignIn.stranger("Alta", "childprotection READ WORK APPROVE"))).hasStatus(404);
  }

  private MvcTestResult show(String path, Officer officer) {
    return mvc.get().uri(path).with(SignIn.as(officer)).exchange();
  }
}
