package ro.reazem.intake.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.circuit.AdvancingEntry;
import ro.reazem.intake.circuit.SendingMethod;
import ro.reazem.intake.circuit.Step;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** The register as it is printed for the archive. */
@SpringBootTest
@AutoConfigureMockMvc
class RegisterPrintTests {

  @Autowired MockMvcTester mvc;
  @Autowired KeepingRegistries keeping;
  @Autowired RegisteringEntry registering;
  @Autowired AdvancingEntry advancing;
  @Autowired JdbcClient jdbc;
  RegistryId registry;

  @BeforeEach
  void threePapersOneCancelledOneSent() {
    var registrar = SignIn.officer("registratura");
    registry = keeping.open(RegistryId.create(), "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru tipărit",
        DemoUnit.REGISTRY.id(), null);
    registering.register(paper(Direction.IN, "Solicitare de anchetă socială"), registrar);
    var wrong = registering.register(paper(Direction.IN, "Document înregistrat greșit"), registrar);
    jdbc.sql("""
        update intake.entry set cancelled_at = now(), cancelled_by = :by, cancelled_by_name = 'Registrator', cancelled_reason = 'dublură'
        where id = :id""").param("by", registrar.id()).param("id", wrong.id().value()).update();
    var out = registering.register(paper(Direction.OUT, "Raport către instanță"), registrar);
    advancing.advance(out.id(), 0, Step.send(SendingMethod.POST_WITH_RECEIPT, "AR 4471"), registrar);
  }

  @Test
  void theRegisterIsASoundFileForTheArchiveWithEveryNumber() {
    var pdf = file("/registry/print/register.pdf");

    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("Registru tipărit", "Solicitare de anchetă", "ANULAT", "dublură", "Total poziții: 3");
  }

  @Test
  void theBookOfPapersSentNamesMethodAndProof() {
    var pdf = file("/registry/dispatch/condica.pdf");

    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("AR 4471", "Total expediate: 1");
    assertThat(mvc.get().uri("/registry/dispatch").param("registry", registry.toString()).with(SignIn.as("registratura"))).hasStatusOk()
        .bodyText().contains("AR 4471").doesNotContain("??");
  }

  @Test
  void theSpreadsheetsHoldTheSameLines() {
    var rows = new ArrayList<String>();
    SheetReader.read(file("/registry/print/register.xlsx"), SheetLimits.STANDARD, row -> rows.add(String.join("|", row.cells())));
    assertThat(rows).hasSize(5).anyMatch(row -> row.startsWith("2|") && row.contains("dublură"));
    SheetReader.read(file("/registry/dispatch/condica.xlsx"), SheetLimits.STANDARD, row -> rows.add(String.join("|", row.cells())));
    assertThat(rows).anyMatch(row -> row.startsWith("3/") && row.contains("AR 4471"));
  }

  @Test
  void daysOfTwoYearsAreAskedForApart() {
    assertThat(mvc.get().uri("/registry/print").param("registry", registry.toString()).param("from", "01.12.2025").param("to", "31.01.2026")
        .with(SignIn.as("registratura"))).hasStatus(422).bodyText().contains("to-error").doesNotContain("??");
    assertThat(mvc.get().uri("/registry/print").with(SignIn.as("registratura"))).hasStatusOk().bodyText().contains("register.pdf")
        .doesNotContain("??");
  }

  private byte[] file(String path) {
    var answer = mvc.get().uri(path).param("registry", registry.toString()).with(SignIn.as("registratura")).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private NewEntry paper(Direction direction, String subject) {
    return new NewEntry(UUID.randomUUID(), registry, direction, Channel.POST, Correspondent.organisation("Judecătoria Măgura"),
        Paper.about(subject), SignIn.UNIT, null, null, null, "III B 12");
  }
}
