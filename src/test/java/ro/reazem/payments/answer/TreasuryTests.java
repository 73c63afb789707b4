package ro.reazem.payments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.platform.web.ListPage;

/** Orders to the treasury: what they name, and that its answers are read once, whole, and never beyond what was ordered. */
@SpringBootTest
@AutoConfigureMockMvc
class TreasuryTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String HEADS = "Referința;Cont plătitor;Suma;Starea;Data;Motivul;Referința trezoreriei";

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired AnswerFiles files;
  @Autowired PayerAccounts payers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private String benefit;
  private String payer;
  private String account;
  private UUID run;
  private List<String> references;

  @BeforeEach
  void aRunOfOrders() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
    payer = steps.treasury();
    account = steps.iban();
    steps.account(rights.grant(benefit, "300.50", 0).holder(), account);
    steps.account(rights.grant(benefit, "200", 0).holder(), steps.iban());
    run = steps.sent(benefit, payer);
    references = steps.lines(run).stream().map(PaymentReference::of).toList();
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void anOrderNamesBothAccountsTheSumTheReferenceAndTheArticleOfTheBudgetAndTheLastRowTheTotal() {
    var rows = steps.file(run).lines().toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("\uFEFFNr. ordin;Data plății;Cont plătitor;Plătitor;CUI plătitor;Beneficiar;CUI sau CNP beneficiar;Cont beneficiar;Suma;Referința");
    var first = rows.stream().filter(row -> row.contains(account)).findFirst().orElseThrow().split(";");
    assertThat(List.of(first[1], first[2], first[4], first[5], first[8])).containsExactly(DAY.format(LocalDate.now(clock)), payer, "14399840", "Probă Ana", "300,50");
    assertThat(references).contains(first[9]);
    assertThat(first[10]).startsWith("Ajutor inventat ");
    assertThat(first[first.length - 1]).isEqualTo("57.02.01");
    assertThat(rows.get(3)).startsWith("TOTAL;;" + payer).endsWith(";500,50;2");
  }

  @Test
  void theTreasuryAnswersOnceAndWhatItRefusesOrReturnsIsDueAgain() {
    int first = jdbc.sql("select amount from payments.run_line where id = :id").param("id", steps.lines(run).getFirst()).query(Integer.class).single() == 30050 ? 0 : 1;
    var large = references.get(first);
    var small = references.get(1 - first);
    var file = table(row(large, "300,50", "executat", ""), row(small, "200,00", "respins", "cont inexistent"), "TOTAL;;500,50;2");
    var id = read(file);
    assertThat(files.find(id)).hasValueSatisfying(one -> assertThat(List.of(one.entries(), one.paid(), one.returned(), one.differing())).containsExactly(2, 1, 1, 0));
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
    refused("payments.answer.readBefore", () -> read(file));
    // the same in another file changes nothing, and what was carried out may still come back
    var later = read(table(row(large, "300,50", "executat", ""), row(small, "200,00", "respins", ""), row(large, "300,50", "returnat", "cont închis"), "TOTAL;;801,00;3"));
    assertThat(files.find(later)).hasValueSatisfying(one -> assertThat(List.of(one.toldBefore(), one.returned(), one.paid())).containsExactly(2, 1, 0));
    assertThat(jdbc.sql("select sum(amount) from payments.ledger_entry where kind = 'RETURNED' and rests_on = any(:lines)").param("lines",
        steps.lines(run).toArray(UUID[]::new)).query(Long.class).single()).isEqualTo(50050);
    assertThat(jdbc.sql("select used from payments.budget_line where benefit = :benefit").param("benefit", benefit).query(Long.class).single()).isZero();
  }

  @Test
  void unknownReferencesAndOtherSumsAreKeptForAPersonAndSettleNothing() {
    var unknown = PaymentReference.of(UUID.randomUUID());
    var id = read(table(row("OP 17", "5,00", "executat", ""), row(unknown, "10,00", "executat", ""), row(references.getFirst(), "1,00", "executat", ""),
        row(references.getLast(), jdbc.sql("select amount from payments.run_line where id = :id").param("id", steps.lines(run).getLast())
            .query((row, n) -> new Lei(row.getLong(1)).toString().replace('.', ',')).single(), "returnat", "x"),
        "TOTAL;;" + (sum(references.getLast()) + 1600) / 100 + "," + "%02d".formatted((sum(references.getLast()) + 1600) % 100) + ";4"));
    assertThat(files.differing(id, 4, ListPage.Asked.of(null, null)).lines()).extracting(Differing::answer)
        .containsExactly("UNKNOWN", "UNKNOWN", "SUM_DIFFERS", "OUT_OF_ORDER");
    assertThat(files.differing(id, 4, ListPage.Asked.of(null, null)).lines()).extracting(Differing::reference).startsWith("OP 17", unknown);
    assertThat(steps.state(run)).isEqualTo("SENT");
  }

  @Test
  void aTableThatDoesNotAddUpOrCannotBeReadIsNotUsedAtAll() {
    var row = row(references.getFirst(), "300,50", "executat", "");
    refused("payments.treasury.totalMissing", () -> read(table(row, row(references.getLast(), "200,00", "executat", ""))));
    refused("payments.treasury.totalDiffers", () -> read(table(row, "TOTAL;;300,51;1")));
    refused("payments.treasury.totalDiffers", () -> read(table(row, "TOTAL;;300,50;2")));
    refused("payments.treasury.cell", () -> read(table(row.replace("executat", "probabil"), "TOTAL;;300,50;1")));
    refused("payments.treasury.cell", () -> read(table(row.replace(payer, "RO00"), "TOTAL;;300,50;1")));
    refused("platform.sheets.headMissing", () -> read((HEADS.replace("Suma;", "") + "\n" + row).getBytes(StandardCharsets.UTF_8)));
    refused("payments.answer.paidFromAnother", () -> read(table(row(references.getFirst(), sumText(references.getFirst()), "executat", "").replace(payer, RunSteps.PAYER),
        "TOTAL;;" + sumText(references.getFirst()) + ";1")));
    refused("payments.answer.otherAccount", () -> read(table(row.replace(payer, steps.iban()), "TOTAL;;300,50;1")));
    var tomorrow = DAY.format(LocalDate.now(clock).plusDays(1));
    refused("payments.answer.inTheFuture", () -> read(table(row.replace(DAY.format(LocalDate.now(clock)), tomorrow), "TOTAL;;300,50;1")));
    assertThat(jdbc.sql("select count(*) from payments.line_answer where line_id = any(:lines)").param("lines", steps.lines(run).toArray(UUID[]::new))
        .query(Integer.class).single()).isZero();
  }

  @Test
  void ordersToTheTreasuryNeedAnAccountThereAndTheFiscalCodeOfTheInstitution() {
    refused("payments.payer.notAtTreasury", () -> payers.open(new Iban(RunSteps.PAYER), "Bancă", OrderFormat.TREASURY_CSV, null, RunSteps.PREPARER));
    refused("payments.payer.fiscalCodeMissing", () -> payers.open(new Iban(payer), "Trezorerie", OrderFormat.TREASURY_CSV, null, RunSteps.PREPARER));
  }

  private long sum(String reference) {
    return jdbc.sql("select amount from payments.run_line where id = :id").param("id", PaymentReference.parse(reference).orElseThrow()).query(Long.class).single();
  }

  private String sumText(String reference) {
    return new Lei(sum(reference)).toString().replace('.', ',');
  }

  private String row(String reference, String amount, String state, String reason) {
    return String.join(";", reference, payer, amount, state, DAY.format(LocalDate.now(clock)), reason, "T" + reference.substring(0, 2));
  }

  private static byte[] table(String... rows) {
    return ("\uFEFF" + HEADS + "\n" + String.join("\n", Arrays.asList(rows)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private UUID read(byte[] file) {
    return reading.read("trezorerie.csv", file, RunSteps.PREPARER);
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
