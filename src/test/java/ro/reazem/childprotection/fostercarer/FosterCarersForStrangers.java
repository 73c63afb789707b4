package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** The file of a foster carer, which the unit of the carers sees and nobody else. */
@Component
class FosterCarersForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/carers/{id}";
  private static final String DOCUMENT = "/childprotection/carers/{id}/documents/{file}";

  private final WorkingOnCarer working;
  private final FosterCarers carers;
  private final InventedCases people;
  private final JdbcClient jdbc;
  private final Clock clock;

  FosterCarersForStrangers(WorkingOnCarer working, FosterCarers carers, InventedCases people, JdbcClient jdbc, Clock clock) {
    this.working = working;
    this.carers = carers;
    this.people = people;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "childprotection";
  }

  @Override
  public List<String> roles() {
    return List.of("childprotection READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS, DOCUMENT);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Ascunseanu");
    var person = people.child(secret, LocalDate.of(1984, 5, 5));
    var id = working.register(new NewCarer(UUID.randomUUID(), person, new CarerRequest(LocalDate.now(clock), "77/2026",
        new AttestLimits(1, 0, 17, AdmittedSex.ANY, false, false, false, false)), "", ""), owner.unit(), owner);
    assertThat(mvc.post().uri("/childprotection/carers/" + id + "/documents").multipart().file(new MockMultipartFile("files", secret + ".pdf", "application/pdf",
        SampleFiles.pdf(secret, 1))).param("kind", "OTHER").param("source", "FAMILY").param("confidentiality", "MEDICAL").with(SignIn.as(owner)).with(csrf()).exchange())
        .hasStatus3xxRedirection();
    var document = jdbc.sql("select id from platform.case_file where case_id = :id").param("id", id.value()).query(UUID.class).single();
    return new Made(Map.of(ADDRESS, List.of(id.value()), DOCUMENT, List.of(id.value(), document)), Map.of("person", List.of(person)), List.of(carers.findById(id).orElseThrow().numberOfYear()),
        List.of(secret));
  }
}
