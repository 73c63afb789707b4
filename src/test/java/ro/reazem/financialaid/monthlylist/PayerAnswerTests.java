package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** What the county payer answers to a closed list: read once, whole or not at all, and what differs decided by a person. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class PayerAnswerTests {

  private static final Officer PAYMENTS = SignIn.officer("plati");
  private static final String HEADS = "Nr. crt.;Titular;CNP;Răspuns;Suma plătită;Motivul";

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister lists;
  @Autowired PreparingMonthlyList preparing;
  @Autowired ReadingPayerAnswers reading;
  @Autowired PayerAnswerRegister register;
  @Autowired SettlingAnswer settling;
  @Autowired PayerAnswerFiles files;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;
  @Autowired MockMvcTester mvc;

  private InventedRights rights;
  private UUID albu;
  private UUID barbu;
  private MonthlyList list;

  /** Albu is 1 with 366 lei, Barbu 2 with 701 lei, Cazacu 3 with 100 lei. */
  @BeforeEach
  void aClosedListOfThree() {
    rights = new InventedRights(jdbc);
    albu = rights.grant("Albu", 36600, InventedRights.byPost(), SignIn.UNIT, rights.month.minusMonths(1));
    barbu = rights.grant("Barbu", 70100, InventedRights.intoAccount(), SignIn.UNIT, rights.month.minusMonths(1));
    rights.grant("Cazacu", 10000, InventedRights.byPost());
    var id = preparing.open(MonthlyList.Scheme.VMI, rights.month, PAYMENTS, clock.instant());
    preparing.close(id, PreparingMonthlyList.Seen.of(lists.totals(lists.find(id).orElseThrow())), PAYMENTS, clock.instant());
    list = lists.find(id).orElseThrow();
  }

  @Test
  void whatIsAcceptedIsToldAsPaidAndTheSameAnswerAgainChangesNothing() {
    var file = table("1;Albu;" + InventedRights.CNP + ";admis;366,00;", "2;;;Admisă;;", "3;;;respins;;familia s-a mutat");
    assertThat(read(file)).isEmpty();
    assertThat(paid()).containsExactlyInAnyOrder("366.00", "701.00");
    assertThat(files.standing(list.id())).isEqualTo(new PayerAnswerFiles.Standing(3, 2, 1, 0, 1, Lei.of("1067")));
    refused("financialaid.answer.readBefore", () -> read(file));
    assertThat(read(table("1;;;admis;;", "3;;;respins;0;altfel spus"))).isEmpty();
    assertThat(paid()).hasSize(2);
    assertThat(files.of(list.id())).extracting(PayerAnswerFiles.Read::toldBefore).contains(2, 0);
  }

  @Test
  void everyCellThatCannotBeTakenIsNamedAndNothingOfTheFileIsKept() {
    var faults = read(table("9;;;admis;;", "1;;1234567890123;admis;;", "2;;;poate;;", "3;;;altă sumă;;greșit", "3;;;respins;5;x", "2;;;altă sumă;701;x", "1;;;admis;1,00;",
        "1;;;respins;;"));
    assertThat(faults).extracting(AnswerRow.Fault::row, AnswerRow.Fault::column, AnswerRow.Fault::code).containsExactly(
        fault(2, AnswerColumn.POSITION, "position"), fault(3, AnswerColumn.CNP, "cnp"), fault(4, AnswerColumn.ANSWER, "answer"),
        fault(5, AnswerColumn.PAID, "paidMissing"), fault(6, AnswerColumn.PAID, "refusedPaid"), fault(7, AnswerColumn.PAID, "sameAmount"),
        fault(8, AnswerColumn.PAID, "acceptedOther"), fault(9, AnswerColumn.REASON, "reason"));
    assertThat(read(table("1;;;admis;;", "1;;;admis;;"))).extracting(AnswerRow.Fault::code).containsExactly("financialaid.answer.fault.twice");
    refused("financialaid.answer.noHeads", () -> read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(files.standing(list.id()).answered()).isZero();
    assertThat(files.of(list.id())).isEmpty();
    assertThat(paid()).isEmpty();
  }

  @Test
  void theListThatWasSentMayComeBackWithItsTitleItsPartsAndItsSums() {
    var file = ("Borderou nr. 3\nDirecția\n\n" + HEADS + "\nDrepturi curente;;;;;\n1;;;admis;;\n2;;;admis;;\n;;Total, 3 poziții;;1067;\n").getBytes(StandardCharsets.UTF_8);
    assertThat(read(file)).isEmpty();
    assertThat(paid()).hasSize(2);
  }

  @Test
  void aPersonDecidesAboutWhatDiffersAndTheApplicationProposes() {
    rights.change(barbu, rights.month, 60000, InventedRights.byPost());
    assertThat(read(table("1;;;altă sumă;300;reținere", "2;;;altă sumă;600;hotărâre nouă", "3;;;altă sumă;150;recalculat"))).isEmpty();
    assertThat(paid()).as("nothing is told before somebody decided").isEmpty();
    var differing = differing();
    assertThat(differing).extracting(one -> one.proposal().name() + " " + one.expected()).containsExactly("CONTEST 366.00", "POST 600.00", "CORRECT 100.00");
    refused("financialaid.answer.note", () -> settling.settle(list, differing.getFirst(), AnswerProposal.CONTEST, "", PAYMENTS));
    settling.settle(list, differing.getFirst(), AnswerProposal.CONTEST, "adresa 12", PAYMENTS);
    refused("financialaid.answer.settled", () -> settling.settle(list, differing.getFirst(), AnswerProposal.POST, "", PAYMENTS));
    assertThat(paid()).as("what is contested was paid all the same").containsExactly("300.00");
    settling.settle(list, differing.get(1), AnswerProposal.POST, "", PAYMENTS);
    assertThat(paid()).containsExactly("300.00", "600.00");
    assertThat(files.standing(list.id()).open()).isOne();
    // once told as paid the line is not answered otherwise
    assertThat(read(table("1;;;admis;;"))).extracting(AnswerRow.Fault::code).containsExactly("financialaid.answer.fault.paidBefore");
    // what nobody decided about is replaced by a newer answer
    assertThat(read(table("3;;;admis;;"))).isEmpty();
    refused("financialaid.answer.replaced", () -> settling.settle(list, differing.get(2), AnswerProposal.POST, "", PAYMENTS));
    assertThat(files.standing(list.id())).isEqualTo(new PayerAnswerFiles.Standing(3, 1, 0, 2, 0, Lei.of("1000")));
    assertThatThrownBy(() -> jdbc.sql("update financialaid.payer_answer set paid = 1 where list_id = :id").param("id", list.id()).update())
        .isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
  }

  @Test
  void aRefusalOfWhatIsNoLongerDueIsTakenOver() {
    rights.end(albu, rights.month.minusMonths(1).atEndOfMonth());
    read(table("1;;;respins;;decedat", "3;;;respins;;lipsă act"));
    assertThat(differing()).extracting(one -> one.proposal().name()).containsExactly("POST", "CONTEST");
    settling.settle(list, differing().getFirst(), AnswerProposal.POST, "", PAYMENTS);
    assertThat(paid()).isEmpty();
  }

  @Test
  void thePageTakesTheFileTellsItsFaultsAndRecordsTheDecision() {
    var page = "/financialaid/monthly-lists/" + list.id() + "/answers";
    assertThat(get("plati", page)).hasStatusOk().bodyText().contains("0 din 3", "Preia răspunsul");
    assertThat(get("plati", page + "/sheet.xlsx")).hasStatusOk();
    assertThat(get("asistent", page)).hasStatusOk().bodyText().doesNotContain("Preia răspunsul");
    assertThat(send("asistent", page, table("1;;;admis;;"))).hasStatus(403);
    assertThat(send("plati", page, table("1;;" + InventedRights.CNP.replace('1', '2') + ";admis;;"))).hasStatus(422).bodyText()
        .contains("O celulă de corectat", "CNP-ul nu este cel al poziției din listă.").doesNotContain(InventedRights.CNP.replace('1', '2'));
    assertThat(send("plati", page, table("1;;;admis;;", "2;;;respins;;venituri neluate în calcul"))).hasStatus3xxRedirection();
    assertThat(get("plati", page)).bodyText().contains("2 din 3", "venituri neluate în calcul", "Propunere: contestați", "•••••••••0010");
    var answer = differing().getFirst().id();
    assertThat(mvc.post().uri(page + "/" + answer + "/settle").param("decision", "CONTEST").param("note", "adresa 14").with(SignIn.as("plati")).with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(get("plati", page)).bodyText().contains("Contestă la AJPIS", "adresa 14");
    var stranger = SignIn.stranger("Strain", "financialaid READ PAY");
    assertThat(mvc.get().uri(page).with(SignIn.as(stranger))).hasStatusOk().bodyText().doesNotContain("Barbu", "venituri neluate");
    assertThat(mvc.post().uri(page + "/" + answer + "/settle").param("decision", "POST").with(SignIn.as(stranger)).with(csrf())).hasStatus(404);
  }

  private List<AnswerRow.Fault> read(byte[] file) {
    return reading.read(list, "raspuns.csv", file, PAYMENTS);
  }

  private List<PayerAnswerRegister.Differing> differing() {
    return register.differing(list, PAYMENTS, ListPage.Asked.of(null, null)).lines();
  }

  private List<String> paid() {
    return events.stream(EntitlementsPaid.class).flatMap(one -> one.payments().stream()).map(one -> one.amount().toString()).toList();
  }

  private static byte[] table(String... rows) {
    return ("\uFEFF" + HEADS + "\n" + String.join("\n", Arrays.asList(rows)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static org.assertj.core.groups.Tuple fault(int row, AnswerColumn column, String code) {
    return org.assertj.core.groups.Tuple.tuple(row, column, "financialaid.answer.fault." + code);
  }

  private MvcTestResult get(String officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult send(String officer, String address, byte[] file) {
    return mvc.post().uri(address).multipart().file(new MockMultipartFile("file", "raspuns.csv", "text/csv", file)).with(SignIn.as(officer)).with(csrf()).exchange();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
