package ro.reazem.payments.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.answer.ReadingAnswers;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.testing.SignIn;

/** The sums of the dashboard are those of the ledger, of the units that the reader sees, without cases that are closed to the reader. */
@SpringBootTest
@AutoConfigureMockMvc
class DashboardTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired MonthSums sums;
  @Autowired SpendingRegister register;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private String benefit;

  @BeforeEach
  void institution() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void whatIsOwedAndPaidIsAddedUpByMonthAndWhatCameBackIsTakenOff() {
    for (int i = 0; i < 2; i++) {
      steps.account(rights.grant(benefit, "300", 0).holder(), steps.iban());
    }
    var run = steps.sent(benefit);
    var first = PaymentReference.of(steps.lines(run).getFirst());
    reading.read("extras.xml", new InventedStatement("08").paid(first, "300.00").returned(first, "300.00", "AC04").bytes(), RunSteps.PREPARER);
    sums.make();

    var officer = SignIn.officer("plati");
    var now = YearMonth.now(clock);
    assertThat(register.sums(officer, new SpendingRegister.Asked(now.getYear(), null)).stream().filter(one -> one.benefit().equals(benefit)))
        .containsExactly(new SpendingRegister.Sum(benefit, now, Lei.whole(600), Lei.whole(300)));
    assertThat(register.sums(officer, new SpendingRegister.Asked(now.getYear(), UUID.randomUUID()))).isEmpty();
    assertThat(register.sums(SignIn.stranger("fără drepturi", "people READ"), new SpendingRegister.Asked(now.getYear(), null))).isEmpty();
    assertThat(register.returned(officer, new SpendingRegister.Asked(2026, null))).anySatisfy(one -> assertThat(one.reason()).startsWith("AC04"));
  }

  @Test
  void theTablesLeaveAsFilesThatASpreadsheetOpens() {
    assertThat(mvc.get().uri("/payments/dashboard/export.csv").with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText().startsWith("\uFEFF").contains(";");
    assertThat(mvc.get().uri("/payments/dashboard/export.xlsx").with(SignIn.as("plati")).exchange()).hasStatusOk();
    assertThat(mvc.get().uri("/payments/dashboard?year=abc&unit=1").with(SignIn.as("plati")).exchange()).hasStatusOk();
    assertThat(mvc.get().uri("/financialaid/dashboard/export.csv").with(SignIn.as("sef")).exchange()).hasStatusOk().bodyText().startsWith("\uFEFF").contains(";");
    assertThat(mvc.get().uri("/financialaid/dashboard/export.xlsx").with(SignIn.as("sef")).exchange()).hasStatusOk();
    assertThat(mvc.get().uri("/financialaid/dashboard?year=2026").with(SignIn.as("sef")).exchange()).hasStatusOk().bodyText().doesNotContain("??");
  }
}
