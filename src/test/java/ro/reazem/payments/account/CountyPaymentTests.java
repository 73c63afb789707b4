package ro.reazem.payments.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;
import ro.reazem.testing.SignIn;

/** What the county payer paid stands in the ledger once, never beyond what is owed, and what cannot be posted is kept and told. */
@SpringBootTest
@AutoConfigureMockMvc
class CountyPaymentTests {

  @Autowired RightsForRuns rights;
  @Autowired CountyPayments county;
  @Autowired RightTable table;
  @Autowired LedgerTable ledgers;
  @Autowired DifferenceTable differences;
  @Autowired Limits limits;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  @Test
  void aPaymentToldTwiceStandsInTheLedgerOnce() {
    var right = rights.grant("COUNTY", "366", 0);
    var told = told(UUID.randomUUID(), right.id(), "366");
    county.told(told);
    county.told(told);
    assertThat(ledger(right)).containsExactly("OWED 36600", "PAID 36600");
    assertThat(county.waiting(right.id())).isEmpty();
    assertThatThrownBy(() -> jdbc.sql("update payments.county_payment set amount = 1 where entitlement_id = :id").param("id", right.id()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void moreThanIsOwedAndASecondPaymentWithoutOccasionAreKeptAndTold() {
    var right = rights.grant("COUNTY", "366", 0);
    county.told(told(UUID.randomUUID(), right.id(), "400"));
    assertThat(ledger(right)).containsExactly("OWED 36600");
    assertThat(mvc.get().uri("/payments/rights/" + right.id()).with(SignIn.as("plati"))).hasStatusOk().bodyText().contains("Plăți ale AJPIS neînregistrate",
        "S-a plătit mai mult decât se cuvine", "400,00", "Borderou nr. 3/2026");
    county.told(told(UUID.randomUUID(), right.id(), "300"));
    county.told(told(UUID.randomUUID(), right.id(), "66"));
    assertThat(ledger(right)).containsExactly("OWED 36600", "PAID 30000");
    assertThat(county.waiting(right.id())).extracting(CountyPayments.Waiting::trouble).containsExactly("MORE_THAN_OWED", "PAID_BEFORE");
  }

  @Test
  void whatWaitsIsPostedOnceTheRightSaysSo() {
    var unknown = UUID.randomUUID();
    county.told(told(UUID.randomUUID(), unknown, "366"));
    var right = rights.grant("COUNTY", "366", 1);
    county.told(told(UUID.randomUUID(), right.id(), "400"));
    rights.change(right, 2, "400", 0);
    rights.settle(right, true);
    assertThat(county.again(0, 10_000)).isPositive();
    assertThat(ledger(right)).containsExactly("OWED 36600", "OWED 3400", "PAID 40000");
    assertThat(county.waiting(right.id())).isEmpty();
    assertThat(county.waiting(unknown)).extracting(CountyPayments.Waiting::trouble).containsExactly("RIGHT_UNKNOWN");
  }

  @Test
  void aPostedDifferenceGivesTheOccasionForWhatThePayerAdds() {
    var right = rights.grant("COUNTY", "366", 1);
    county.told(told(UUID.randomUUID(), right.id(), "366"));
    rights.change(right, 2, "400", 0);
    rights.settle(right, true);
    county.told(told(UUID.randomUUID(), right.id(), "34"));
    assertThat(ledger(right)).containsExactly("OWED 36600", "PAID 36600", "OWED 3400", "PAID 3400");
  }

  @Test
  void whatIsPaidAheadWaitsForItsMonthAndForNothingElse() {
    var right = rights.grant("COUNTY", "366", 0);
    var next = YearMonth.now(clock).plusMonths(1).atDay(1);
    var ahead = UUID.randomUUID();
    county.told(new EntitlementsPaid(UUID.randomUUID(), clock.instant(), "Borderou nr. 3/2026", List.of(new EntitlementsPaid.Payment(ahead, right.id(), next, Lei.of("366")))));
    assertThat(county.waiting(right.id())).extracting(CountyPayments.Waiting::trouble).containsExactly("AHEAD");
    assertThat(mvc.get().uri("/payments/rights/" + right.id()).with(SignIn.as("plati"))).hasStatusOk().bodyText().contains("se înregistrează când vine luna");
    county.again(0, 10_000);
    assertThat(ledger(right)).containsExactly("OWED 36600");
    assertThat(ledger(right, next)).isEmpty();

    var later = Clock.fixed(next.atTime(3, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    transaction.executeWithoutResult(status -> {
      new WritingOwed(table, ledgers, differences, limits, later).upToNow(right.id());
      new CountyPayments(jdbc, table, later).again(0, 10_000);
    });
    assertThat(ledger(right, next)).containsExactly("OWED 36600", "PAID 36600");
    assertThat(county.waiting(right.id())).isEmpty();
  }

  private EntitlementsPaid told(UUID payment, UUID right, String lei) {
    return new EntitlementsPaid(UUID.randomUUID(), clock.instant(), "Borderou nr. 3/2026", List.of(new EntitlementsPaid.Payment(payment, right,
        YearMonth.now(clock).atDay(1), Lei.of(lei))));
  }

  private List<String> ledger(RightsForRuns.Right right) {
    return ledger(right, YearMonth.now(clock).atDay(1));
  }

  private List<String> ledger(RightsForRuns.Right right, LocalDate month) {
    return jdbc.sql("select kind || ' ' || amount from payments.ledger_entry where entitlement_id = :id and month = :month order by position").param("id", right.id())
        .param("month", month).query(String.class).list();
  }
}
