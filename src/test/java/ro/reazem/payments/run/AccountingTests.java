package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.answer.ReadingAnswers;
import ro.reazem.payments.answer.Settled;
import ro.reazem.payments.debt.DebtSteps;
import ro.reazem.payments.way.Channel;
import ro.reazem.testing.SignIn;

/** What a run posts goes to the accounting department by the accounts that the institution set, to the ban, or not at all. */
@SpringBootTest
@AutoConfigureMockMvc
class AccountingTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired DebtSteps debts;
  @Autowired ReadingAnswers answers;
  @Autowired RunAccounting accounting;
  @Autowired RunHeads heads;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private String benefit;
  private String other;
  private UUID run;

  @BeforeEach
  void aRunThatPaidByAccountAndPostAndWithheldAndGotOnePaymentBack() {
    benefit = rights.benefit();
    other = rights.benefit();
    steps.institution(benefit, "50000");
    debts.limits("3", "1");
    debts.withholding("33", "50");
    var holder = rights.person("Datoare", null);
    var debt = debts.establish(debts.overpaid(holder, other, "70", 1).id(), "214");
    debts.withhold(debt, "20.01");
    steps.account(holder, steps.iban());
    rights.grant(holder, benefit, "300.10", 0);
    var byPost = rights.grant(benefit, "199.99", 0);
    steps.way(byPost.holder(), Channel.POST, null, "");
    run = steps.sent(benefit);
    var returned = jdbc.sql("select id from payments.run_line where run_id = :run and channel = 'POST'").param("run", run).query(UUID.class).single();
    answers.record(new Settled(returned, true, LocalDate.now(clock), "destinatar absent", ""), RunSteps.PREPARER);
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    rights.forget(other);
    steps.forgetInstitution();
    debts.withholding("", "");
    debts.limits("", "");
  }

  @Test
  void nothingIsExportedBeforeTheInstitutionHasSetEveryAccountInForceOnTheDay() {
    var page = "/payments/runs/" + run + "/accounting";
    assertThat(get("plati", page)).hasStatusOk().bodyText().contains("nestabilit", "Notele se exportă după ce le stabiliți");
    assertThat(get("plati", page + "/entries?export=csv")).hasStatus(422).bodyText().contains("Conturile contabile nu sunt stabilite");
    var today = LocalDate.now(clock);
    set("PAID_ACCOUNT", "676.01", "770", today);
    set("PAID_POST", "676.01", "770", today);
    set("WITHHELD", "676.01", "428.01", today);
    set("RETURNED", "770", "676.01", today.plusDays(1));
    assertThat(get("plati", page + "/entries?export=csv")).as("one begins tomorrow").hasStatus(422);
    set("RETURNED", "770", "676.02", today.minusDays(2));
    assertThat(get("plati", page + "/entries?export=csv")).hasStatusOk().bodyText().startsWith("\uFEFFData;Documentul;Operațiunea;Drept;Cont debitor;Cont creditor;Suma;")
        .contains(";Plăți în cont;Ajutor inventat;" + symbol("676.01") + symbol("770") + "280,09;",
            ";Rețineri pentru debite;Ajutor inventat;" + symbol("676.01") + symbol("428.01") + "20,01;",
            ";Plăți prin mandat poștal;Ajutor inventat;" + symbol("676.01") + symbol("770") + "199,99;",
            ";Sume returnate;Ajutor inventat;" + symbol("770") + symbol("676.02") + "199,99;");
    assertThat(get("plati", page + "/entries?export=xlsx")).hasStatusOk();
    assertThat(get("plati", page + "/budget?export=csv")).hasStatusOk().bodyText().contains(";" + symbol("57.02.01") + "50000,00;50000,00;280,09;480,08;480,08;20,01;199,99");
    assertThat(get("plati", page)).bodyText().doesNotContain("nestabilit").contains("676.02", "480,08");
    assertThat(get("director", "/payments/accounting")).bodyText().contains("428.01", "Decizia 7");
  }

  @Test
  void theEntriesOfARunAddUpToItToTheBan() {
    var posted = steps.run(run);
    var notes = accounting.notes(posted);
    assertThat(RunAccounting.sum(notes, "PAID")).isEqualTo(posted.sums().total()).isEqualTo(Lei.of("480.08"));
    assertThat(RunAccounting.sum(notes, "WITHHELD")).isEqualTo(heads.withheld(run)).isEqualTo(Lei.of("20.01"));
    assertThat(RunAccounting.sum(notes, "PAID").plus(RunAccounting.sum(notes, "WITHHELD"))).isEqualTo(new Lei(jdbc.sql(
        "select sum(e.amount) from payments.ledger_entry e join payments.run_line l on l.id = e.id where l.run_id = :run").param("run", run).query(Long.class).single()));
    assertThat(accounting.budget(posted)).singleElement().satisfies(line -> assertThat(Stream.of(line.reserved(), line.paid(), line.returned(), line.used())
        .map(Lei::toString)).containsExactly("480.08", "480.08", "199.99", "280.09"));
  }

  @Test
  void accountsAreSetByWhoeverDecidesOfTheBudgetAndNeverChanged() {
    assertThat(send("plati", "PAID_CASH", "676", "770", LocalDate.now(clock))).hasStatus(403);
    assertThat(send("director", "PAID_CASH", "6", "770", LocalDate.now(clock))).hasStatus(422).bodyText().contains("nu este simbolul unui cont");
    assertThat(send("director", "PAID_CASH", "770", "770", LocalDate.now(clock))).hasStatus(422);
    assertThat(get("plati", "/payments/runs/" + steps.calculated(benefit) + "/accounting")).as("nothing was posted yet").hasStatus(404);
  }

  /** A spreadsheet must not make a sum or a day of it. */
  private static String symbol(String account) {
    return "\"=\"\"" + account + "\"\"\";";
  }

  private void set(String operation, String debit, String credit, LocalDate since) {
    assertThat(send("director", operation, debit, credit, since)).hasStatus3xxRedirection();
  }

  private MvcTestResult send(String officer, String operation, String debit, String credit, LocalDate since) {
    return mvc.post().uri("/payments/accounting").with(SignIn.as(officer)).with(csrf()).param("operation", operation).param("benefit", benefit)
        .param("since", DAY.format(since)).param("debit", debit).param("credit", credit).param("document", "Decizia 7").exchange();
  }

  private MvcTestResult get(String officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }
}
