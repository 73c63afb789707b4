package ro.reazem.payments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.payments.way.Channel;

/** What banks, the post and the cash desk answer, once and whole; and that money which came back is paid again, once. */
@SpringBootTest
@AutoConfigureMockMvc
class AnswerTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired AnswerFiles files;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private String benefit;
  private RightsForRuns.Right right;
  private UUID run;
  private String reference;

  @BeforeEach
  void aRunThatWasSent() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
    right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    run = steps.sent(benefit);
    reference = PaymentReference.of(steps.lines(run).getFirst());
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void aStatementAnswersTheRunOnceAndTheRunIsClosed() {
    var file = new InventedStatement("08").paid(reference, "300.00").bytes();
    var id = read(file);
    assertThat(files.find(id)).hasValueSatisfying(one -> assertThat(List.of(one.entries(), one.paid(), one.differing())).containsExactly(1, 1, 0));
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
    refused("payments.answer.readBefore", () -> read(file));
    steps.close(run);
    assertThat(steps.state(run)).isEqualTo("CLOSED");
    // the same told in another file changes nothing
    var again = read(new InventedStatement("02").paid(reference, "300.00").announced("x", "1.00").bytes());
    assertThat(files.find(again)).hasValueSatisfying(one -> assertThat(one.toldBefore()).isOne());
  }

  @Test
  void whatComesBackIsDueAgainAndPaidAgainByTheNextRunAlone() {
    read(new InventedStatement("08").paid(reference, "300.00").returned(reference, "300.00", "AC04").bytes());
    assertThat(balance()).isEqualTo(30000);
    assertThat(used()).isZero();
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
    var again = steps.reissue(benefit);
    steps.calculate(again);
    assertThat(steps.checks(again)).containsExactly("RETURNED_BEFORE");
    steps.account(right.holder(), steps.iban());
    steps.calculate(again);
    assertThat(steps.checks(again)).isEmpty();
    steps.lock(again);
    steps.approve(again);
    steps.send(again);
    assertThat(balance()).isZero();
    var occasion = jdbc.sql("select rests_on from payments.ledger_entry where id = :id").param("id", steps.lines(again).getFirst()).query(UUID.class).single();
    assertThat(jdbc.sql("select kind from payments.ledger_entry where id = :id").param("id", occasion).query(String.class).single()).isEqualTo("RETURNED");
    // it comes back a second time, after the run was closed, and is paid a third time
    read(new InventedStatement("08").paid(PaymentReference.of(steps.lines(again).getFirst()), "300.00").bytes());
    steps.close(again);
    read(new InventedStatement("08").returned(PaymentReference.of(steps.lines(again).getFirst()), "300.00", "AC04").bytes());
    assertThat(steps.state(again)).isEqualTo("CLOSED");
    steps.account(right.holder(), steps.iban());
    steps.sent(benefit);
    assertThat(balance()).isZero();
    assertThat(used()).isEqualTo(30000);
  }

  @Test
  void whatWasNotClaimedInTheTermWaitsForANewRequest() {
    read(new InventedStatement("08").paid(reference, "300.00").returned(reference, "300.00", "NARR").bytes());
    steps.account(right.holder(), steps.iban());
    rights.set("PAYMENTS_UNCLAIMED_DAYS", "0");
    var again = steps.calculated(benefit);
    assertThat(steps.checks(again)).containsExactly("UNCLAIMED");
    rights.set("PAYMENTS_UNCLAIMED_DAYS", "");
    steps.calculate(again);
    assertThat(steps.state(again)).isEqualTo("CALCULATED");
  }

  @Test
  void aFileThatIsBrokenForgedOrOfAnotherAccountIsNotUsedAtAll() {
    var text = new InventedStatement("08").paid(reference, "300.00").text();
    refused("payments.statement.broken", () -> read(text.substring(0, text.length() - 40)));
    refused("payments.statement.sumDiffers", () -> read(new InventedStatement("08").paid(reference, "300.00").countOffBy(1).bytes()));
    refused("payments.statement.balanceDiffers", () -> read(new InventedStatement("08").paid(reference, "300.00").closingOffBy("1.00").bytes()));
    refused("payments.statement.documentType", () -> read(text.replace("<Document", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Document")));
    refused("payments.answer.otherAccount", () -> read(text.replace(RunSteps.PAYER, "RO09BCYP0000001234567890")));
    refused("payments.statement.unknownFormat", () -> read("<a/>"));
    refused("payments.answer.empty", () -> read(""));
    assertThat(jdbc.sql("select count(*) from payments.line_answer where line_id = :line").param("line", steps.lines(run).getFirst()).query(Integer.class).single()).isZero();
    assertThat(balance()).isZero();
    // what was refused may be sent again whole
    read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
  }

  @Test
  void whatFitsNoPaymentIsToldToAPerson() {
    var unknown = PaymentReference.of(UUID.randomUUID());
    var id = read(new InventedStatement("08").paid(unknown, "10.00").paid(reference, "299.99").returned(reference, "300.00", "AC01").paid("FACTURA 7", "5.00").bytes());
    assertThat(files.differing(id, 3, ro.reazem.platform.web.ListPage.Asked.of(null, null)).lines()).extracting(Differing::answer)
        .containsExactly("UNKNOWN", "SUM_DIFFERS", "OUT_OF_ORDER");
    assertThat(files.find(id)).hasValueSatisfying(one -> assertThat(one.others()).isOne());
    assertThat(steps.state(run)).isEqualTo("SENT");
  }

  @Test
  void whatTheBankRejectsBeforeItLeavesIsDueAgain() {
    var rejection = """
        <?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>A</MsgId></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>REAZEM-1</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId><TxInfAndSts>
        <OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>"""
        .formatted(reference);
    var id = read(rejection);
    assertThat(files.find(id)).hasValueSatisfying(one -> assertThat(one.returned()).isOne());
    assertThat(balance()).isEqualTo(30000);
    refused("payments.statement.documentType", () -> read(rejection.replace("<Document", "<!DOCTYPE d><Document")));
  }

  @Test
  void anOrderRejectedWholeComesBackWhole() {
    var number = jdbc.sql("select extract(year from numbered_on)::int || '-' || number from payments.run where id = :id").param("id", run).query(String.class).single();
    var id = read("""
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>REAZEM-%s</OrgnlMsgId><GrpSts>RJCT</GrpSts>
        <StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>""".formatted(number));
    assertThat(files.find(id)).hasValueSatisfying(one -> assertThat(one.returned()).isOne());
    assertThat(balance()).isEqualTo(30000);
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
  }

  @Test
  void thePostAndTheCashDeskAreAnsweredByAnOfficer() {
    var posted = new ArrayList<RightsForRuns.Right>();
    for (int i = 0; i < 3; i++) {
      posted.add(rights.grant(benefit, "100", 0));
      steps.way(posted.getLast().holder(), Channel.POST, null, "");
    }
    var byPost = steps.sent(benefit);
    var today = LocalDate.now(clock);
    var first = steps.lines(byPost).getFirst();
    refused("payments.answer.inTheFuture", () -> reading.record(new Settled(first, true, today.plusDays(1), "destinatar absent", ""), RunSteps.PREPARER));
    reading.record(new Settled(first, true, today, "destinatar absent", ""), RunSteps.PREPARER);
    refused("payments.answer.toldBefore", () -> reading.record(new Settled(first, true, today, "destinatar absent", ""), RunSteps.PREPARER));
    assertThat(steps.state(byPost)).isEqualTo("SENT");
    assertThat(reading.restWasPaid(byPost, "POST", today, "borderou 12", RunSteps.PREPARER)).isEqualTo(2);
    refused("payments.answer.nothingOpen", () -> reading.restWasPaid(byPost, "POST", today, "", RunSteps.PREPARER));
    assertThat(steps.state(byPost)).isEqualTo("RECONCILED");
  }

  private UUID read(byte[] file) {
    return reading.read("extras.xml", file, RunSteps.PREPARER);
  }

  private UUID read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private long balance() {
    return jdbc.sql("select sum(balance) from payments.month_balance where entitlement_id = :id").param("id", right.id()).query(Long.class).single();
  }

  private long used() {
    return jdbc.sql("select used from payments.budget_line where benefit = :benefit").param("benefit", benefit).query(Long.class).single();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
