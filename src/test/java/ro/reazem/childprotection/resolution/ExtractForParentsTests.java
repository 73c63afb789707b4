package ro.reazem.childprotection.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** Parents from whom the place is kept get an extract of the resolution; the carer and the service get the resolution (P4). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class ExtractForParentsTests {

  private static final String RESOLUTION = "/childprotection/commission/resolutions/";
  private static final String TODAY = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now());

  @Autowired MockMvcTester mvc;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private Officer officer;
  private ChildCaseId child;
  private final UUID resolution = UUID.randomUUID();
  private final UUID mother = UUID.randomUUID();
  private final UUID carer = UUID.randomUUID();

  @BeforeEach
  void aPlacementWithTheGrandmotherIsResolved() {
    officer = SignIn.stranger("Secretara", "childprotection READ WORK APPROVE");
    invented.employ(officer);
    child = invented.open("Zferitul", LocalDate.now().minusYears(7), officer);
    var item = UUID.randomUUID();
    var meeting = UUID.randomUUID();
    for (var statement : List.of("""
        insert into childprotection.commission_item (id, version, case_id, unit_id, proposing_unit_id, matter, category, reference, subject, born_on, title, proposal, proposed_on,
          proposed_by, proposed_by_name, state, missing, service_plan)
        values (:item, 0, :case, :unit, :unit, 'PLACEMENT', 'B', '', 'Zferitul Ion', '2019-01-01', 'Plasament la Zbunica Ana', 'x', current_date, :item, 'Ana', 'NUMBERED', '', '')""",
        "insert into childprotection.commission_called (item_id, position, name, role, address, heard) values (:item, 1, 'Zmama Dana', 'PARENT', 'Sat, nr. 2', '')",
        "insert into childprotection.commission_called (item_id, position, name, role, address, heard) values (:item, 2, 'Zbunica Ana', 'CARER', 'Valea Ascunsă nr. 9', '')",
        """
        insert into childprotection.commission_meeting (id, version, unit_id, kind, reason, held_on, starts_at, place, ordered_by, state, opened_at, closed_at, not_held, minutes,
          secretary, changes) values (:meeting, 0, :unit, 'ORDINARY', '', current_date, '10:00', 'x', 'Ion', 'OPEN', now(), null, '', '', 'Ana', 0)""",
        "insert into childprotection.commission_line (id, meeting_id, item_id, position, debate, reason) values (:item, :meeting, :item, 1, '', '')",
        """
        insert into childprotection.commission_resolution (id, version, item_id, line_id, state, number, year, dated_on, facts, legal_basis, solution, effects, obligations,
          contribution, appeal_way, appeal_term, signed_by, secretary, composition, heard, voting, cancelled_reason)
        values (:resolution, 0, :item, :item, 'NUMBERED', 7, 1991, current_date, 'Bunica Zbunica Ana crește copilul la Valea Ascunsă nr. 9.', 'art. 60 lit. b)',
          'Se instituie plasamentul la Zbunica Ana.', '', '', '', 'La tribunal', 'în 30 de zile', 'Ion', 'Ana', 'șapte', 'Zbunica Ana', '5 voturi', '')""",
        "insert into childprotection.commission_communication (id, resolution_id, place, addressee, role, address) values (:mother, :resolution, 1, 'Zmama Dana', 'PARENT', 'Sat, nr. 2')",
        "insert into childprotection.commission_communication (id, resolution_id, place, addressee, role, address) values (:carer, :resolution, 2, 'Zbunica Ana', 'CARER', 'x')")) {
      jdbc.sql(statement).param("item", item).param("case", child.value()).param("unit", officer.unit()).param("meeting", meeting).param("resolution", resolution)
          .param("mother", mother).param("carer", carer).update();
    }
  }

  @Test
  void aParentFromWhomThePlaceIsKeptGetsAnExtractWithoutPlaceCarerAndAddress() {
    hide();
    assertThat(sentTo(mother)).as("not the resolution").hasStatus(422).bodyText().contains("Zmama Dana nu primește hotărârea").doesNotContain("??");
    assertThat(written("0", "Se instituie plasamentul la zbunica ana.")).hasStatus(422).bodyText().contains("Extrasul spune unde este copilul sau la cine: Zbunica Ana");
    assertThat(written("0", "Plasament în Valea ascunsa nr. 9")).hasStatus(422).bodyText().contains("Valea Ascunsă nr. 9");
    assertThat(written("0", "")).hasStatus(422);
    assertThat(written("0", "Se instituie plasamentul copilului. Mama îl poate vizita la sediu.")).hasStatus3xxRedirection();
    assertThat(written("0", "Altcineva scrie peste.")).as("somebody wrote one meanwhile").hasStatus(409);
    assertThat(sentTo(mother)).hasStatus3xxRedirection();
    assertThat(sentTo(carer)).as("whoever receives the child gets the resolution").hasStatus3xxRedirection();

    var extract = pdf(mother, "extract");
    assertThat(PdfProof.failures(extract)).isEmpty();
    assertThat(PdfProof.text(extract)).contains("Extras din Hotărârea nr. 7/1991", "Exemplarul nr. 1, pentru Zmama Dana", "Legea nr. 272/2004", "Mama îl poate vizita la sediu").doesNotContain("Zbunica", "Ascunsă", "Bunica");
    assertThat(PdfProof.text(pdf(mother, "communication"))).contains("extrasul din Hotărârea nr. 7/1991").doesNotContain("Zbunica", "Ascunsă");
    assertThat(PdfProof.text(pdf(carer, "communication"))).doesNotContain("extrasul");
    assertThat(mvc.get().uri(RESOLUTION + resolution + "/communications/" + carer + "/extract.pdf").with(SignIn.as(officer)).exchange()).hasStatus(404);

    assertThat(written("1", "Un extras scris din nou.")).hasStatus3xxRedirection();
    assertThat(PdfProof.text(pdf(mother, "extract"))).as("what was sent stays what was sent").contains("Mama îl poate vizita");
  }

  @Test
  void whatAParentGotBeforeThePlaceWasHiddenBecomesATaskOfWhoeverAnswersForTheChild() {
    assertThat(sentTo(mother)).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(RESOLUTION + resolution).with(SignIn.as(officer)).exchange()).hasStatusOk().bodyText().doesNotContain("Extrasul pentru părinți");
    hide();
    assertThat(events.stream(NextStepAgreed.class)).singleElement().satisfies(task -> {
      assertThat(task.caseRef()).isEqualTo(child.asCase());
      assertThat(task.text()).contains("Hotărârea nr. 7/1991, trimisă la " + TODAY + " (Zmama Dana)");
    });
    assertThat(mvc.get().uri(RESOLUTION + resolution).with(SignIn.as(officer)).exchange()).hasStatusOk().bodyText().contains("Extrasul pentru părinți").doesNotContain("??");
  }

  @Test
  void theLawyerOfAParentGetsTheExtractToo() {
    var counsel = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.commission_communication (id, resolution_id, place, addressee, role, address)
        values (:id, :resolution, 3, 'Avocat Zlegea', 'PARENTS_COUNSEL', 'Oraș, nr. 1')""").param("id", counsel).param("resolution", resolution).update();
    hide();
    assertThat(sentTo(counsel)).hasStatus(422).bodyText().contains("Avocat Zlegea nu primește hotărârea").doesNotContain("??");
    assertThat(written("0", "Se instituie plasamentul copilului.")).hasStatus3xxRedirection();
    assertThat(sentTo(counsel)).hasStatus3xxRedirection();
    assertThat(PdfProof.text(pdf(counsel, "extract"))).contains("Avocat Zlegea").doesNotContain("Zbunica", "Ascunsă");
    assertThat(mvc.get().uri(RESOLUTION + resolution).with(SignIn.as(officer)).exchange()).hasStatusOk().bodyText().contains("/communications/" + counsel + "/extract.pdf");
  }

  private void hide() {
    assertThat(mvc.post().uri(child.path() + "/hiding").with(SignIn.as(officer)).with(csrf()).param("version", String.valueOf(invented.find(child).version()))
        .param("reason", "Mama a amenințat că îl ia.").exchange()).hasStatus3xxRedirection();
  }

  private MvcTestResult written(String revision, String text) {
    return mvc.post().uri(RESOLUTION + resolution + "/extract").with(SignIn.as(officer)).with(csrf()).param("revision", revision).param("text", text).exchange();
  }

  private MvcTestResult sentTo(UUID one) {
    return mvc.post().uri(RESOLUTION + resolution + "/communications/" + one).with(SignIn.as(officer)).with(csrf()).param("way", "BY_HAND").param("sentOn", TODAY)
        .param("receivedOn", "").param("proof", "").exchange();
  }

  private byte[] pdf(UUID one, String what) {
    var sent = mvc.get().uri(RESOLUTION + resolution + "/communications/" + one + "/" + what + ".pdf").with(SignIn.as(officer)).exchange();
    assertThat(sent).hasStatusOk();
    return sent.getResponse().getContentAsByteArray();
  }
}
