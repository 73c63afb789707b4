package ro.reazem.childprotection.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Cases that are not like the others: twins, a brother who moves away, a case manager who leaves with thirty-four of them. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class UnusualCasesTests {

  private static final int CASES = 34;

  @Autowired OpeningCase opening;
  @Autowired GivingCase giving;
  @Autowired ClosingCase closing;
  @Autowired InventedCases invented;
  @Autowired CaseLog log;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private Officer head;
  private Officer colleague;

  @BeforeEach
  void officersOfOneService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE", "people READ");
    colleague = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "childprotection READ WORK", "people READ");
    List.of(worker, head, colleague).forEach(invented::employ);
  }

  @Test
  void twinsOfOneNameAndBirthdayHaveACaseEachAndStayTogether() {
    var born = LocalDate.now(clock).minusYears(6);
    var twins = List.of(invented.child("Gemănaru", born), invented.child("Gemănaru", born));
    var ids = opening.openTogether(twins.stream().map(child -> new NewCase(UUID.randomUUID(), child, CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock),
        worker.unit())).toList(), worker);
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(invented.find(ids.get(0)).siblingGroupId()).isNotNull().isEqualTo(invented.find(ids.get(1)).siblingGroupId());
    assertThat(ids).extracting(invented::childOf).containsExactlyElementsOf(twins);
  }

  @Test
  void whoStaysWhenABrotherMovesToAnotherDirectorateIsATaskToLookAt() {
    var first = invented.open("Desparțit", LocalDate.now(clock).minusYears(9), worker);
    var second = invented.openSibling(first, "Desparțit", worker);
    invented.appoint(second, worker);
    assertThat(mvc.get().uri(second.path()).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().doesNotContain("altă direcție");
    closing.close(first, invented.find(first).version(), CaseOutcome.TRANSFERRED, "preluat de DGASPC Cluj, adresa 12", head);
    assertThat(mvc.get().uri(second.path()).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText()
        .contains("Un frate sau o soră este la altă direcție", "art. 64").doesNotContain("??");
    assertThat(invented.find(first).siblingGroupId()).as("they stay brothers").isEqualTo(invented.find(second).siblingGroupId());
  }

  @Test
  void aCaseManagerLeavesWithThirtyFourCasesAndNoneIsLost() {
    var ids = IntStream.range(0, CASES).mapToObj(n -> invented.open("Predat", LocalDate.now(clock).minusYears(5), worker)).toList();
    ids.forEach(id -> invented.appoint(id, worker));
    invented.close(ids.getLast(), head);
    var given = ids.subList(0, CASES - 1);
    given.forEach(id -> giving.wished(wish(id)));
    assertThat(given).allSatisfy(id -> {
      assertThat(invented.find(id).responsibleId()).isEqualTo(colleague.id());
      assertThat(log.of(id).toString()).as("who had it and what was said").contains("Adela", "pleacă; vizită promisă vineri");
    });
    assertThatThrownBy(() -> giving.wished(wish(ids.getLast()))).as("a closed one is refused with its reason").isInstanceOf(RuleViolated.class);
    assertThat(mvc.get().uri("/childprotection/cases?q=predat").with(SignIn.as(colleague)).exchange()).hasStatusOk().bodyText().contains(String.valueOf(CASES - 1));
  }

  private ReassignmentWished wish(ChildCaseId id) {
    return new ReassignmentWished(UUID.randomUUID(), clock.instant(), id.asCase(), head.id(), head.name(), colleague.id(), "pleacă; vizită promisă vineri");
  }
}
