package ro.reazem.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What the ledger of a right takes and what it refuses. */
class LedgerTests {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final CaseRef CASE = new CaseRef("financialaid", UUID.randomUUID());

  private final Ledger ledger = new Ledger();

  @Test
  void whatIsOwedIsPaidOnce() {
    owed(MAY, "366");
    paid(MAY, "366", null);
    assertThat(ledger.of(MAY).balance()).isEqualTo(Lei.ZERO);
    refused("payments.ledger.paidTwice", () -> paid(MAY, "366", null));
    refused("payments.ledger.paidTwice", () -> paid(MAY, "0.01", null));
    refused("payments.ledger.paidMoreThanOwed", () -> paid(JUNE, "366", null));
  }

  @Test
  void aMonthIsWrittenAsOwedOnce() {
    owed(MAY, "366");
    refused("payments.ledger.alreadyOwed", () -> owed(MAY, "366"));
    refused("payments.ledger.differenceOfNothing", () -> difference(JUNE, "34"));
    refused("payments.ledger.amountNotPositive", () -> owed(JUNE, "0"));
  }

  @Test
  void aReturnedPaymentIsPaidAgainOnceForItsReturn() {
    owed(MAY, "366");
    var payment = paid(MAY, "366", null);
    var back = post(Entry.returned(UUID.randomUUID(), payment, Lei.of("366"), basis(null)));
    assertThat(ledger.of(MAY).due()).isEqualTo(Lei.of("366"));
    refused("payments.ledger.moreReturnedThanPaid", () -> post(Entry.returned(UUID.randomUUID(), payment, Lei.of("0.01"), basis(null))));
    refused("payments.ledger.paidTwice", () -> paid(MAY, "366", null));
    paid(MAY, "366", back.id());
    refused("payments.ledger.paidTwice", () -> paid(MAY, "366", back.id()));
    assertThat(ledger.of(MAY).held()).isEqualTo(Lei.of("366"));
  }

  @Test
  void aRaisedAmountGivesOccasionToPayTheDifferenceAndNoMore() {
    owed(MAY, "366");
    paid(MAY, "366", null);
    var raised = difference(MAY, "34");
    refused("payments.ledger.paidMoreThanOwed", () -> paid(MAY, "34.01", raised.id()));
    var second = paid(MAY, "34", raised.id());
    assertThat(ledger.of(MAY).balance()).isEqualTo(Lei.ZERO);
    refused("payments.ledger.moreReturnedThanPaid", () -> post(Entry.returned(UUID.randomUUID(), second, Lei.of("34.01"), basis(null))));
  }

  @Test
  void aLoweredAmountGivesNoOccasionToPay() {
    owed(MAY, "366");
    var lowered = difference(MAY, "-66");
    refused("payments.ledger.noOccasion", () -> paid(MAY, "300", lowered.id()));
    paid(MAY, "300", null);
    refused("payments.ledger.owedBelowNothing", () -> difference(MAY, "-300.01"));
  }

  @Test
  void noMoreIsRecoveredOrWrittenOffThanWasUndue() {
    owed(MAY, "366");
    paid(MAY, "366", null);
    refused("payments.ledger.settledMoreThanUndue", () -> settled("1", EntryKind.RECOVERED));
    difference(MAY, "-66");
    assertThat(ledger.of(MAY).undue()).isEqualTo(Lei.of("66"));
    settled("40", EntryKind.RECOVERED);
    refused("payments.ledger.settledMoreThanUndue", () -> settled("26.01", EntryKind.WRITTEN_OFF));
    settled("26", EntryKind.WRITTEN_OFF);
    refused("payments.ledger.amountNotPositive", () -> settled("-5", EntryKind.RECOVERED));
    assertThat(ledger.of(MAY).balance()).isEqualTo(Lei.ZERO);
  }

  @Test
  void aMistakeIsTakenBackWholeAndOnceAndGivesOccasionToPayAnew() {
    owed(MAY, "366");
    var payment = paid(MAY, "300", null);
    var correction = payment.correction(UUID.randomUUID(), basis(null));
    refused("payments.ledger.notItsOpposite", () -> post(new Entry(UUID.randomUUID(), MAY, EntryKind.PAID, Lei.of("-100"), basis(null), null, payment.id())));
    post(correction);
    refused("payments.ledger.correctedTwice", () -> post(payment.correction(UUID.randomUUID(), basis(null))));
    refused("payments.ledger.correctedTwice", () -> post(correction.correction(UUID.randomUUID(), basis(null))));
    refused("payments.ledger.paidTwice", () -> paid(MAY, "366", null));
    paid(MAY, "366", correction.id());
    assertThat(ledger.of(MAY)).isEqualTo(new MonthBalance(Lei.of("366"), Lei.of("366"), Lei.ZERO, Lei.ZERO, Lei.ZERO));
  }

  @Test
  void aRowOnWhichAPaymentRestsIsNotCorrectedBeforeIt() {
    var owed = owed(MAY, "366");
    var payment = paid(MAY, "366", null);
    var back = post(Entry.returned(UUID.randomUUID(), payment, Lei.of("366"), basis(null)));
    refused("payments.ledger.othersRestOnIt", () -> post(payment.correction(UUID.randomUUID(), basis(null))));
    var again = paid(MAY, "366", back.id());
    refused("payments.ledger.othersRestOnIt", () -> post(back.correction(UUID.randomUUID(), basis(null))));
    post(again.correction(UUID.randomUUID(), basis(null)));
    post(back.correction(UUID.randomUUID(), basis(null)));
    refused("payments.ledger.noOccasion", () -> paid(MAY, "366", back.id()));
    refused("payments.ledger.owedChangesByDifference", () -> post(owed.correction(UUID.randomUUID(), basis(null))));
    assertThat(ledger.of(MAY).balance()).isEqualTo(Lei.ZERO);
  }

  @Test
  void aMoneyOrderThatComesBackAfterTheHolderRepaidIsOwedToThemAgain() {
    owed(MAY, "366");
    var payment = paid(MAY, "366", null);
    difference(MAY, "-100");
    settled("100", EntryKind.RECOVERED);
    post(Entry.returned(UUID.randomUUID(), payment, Lei.of("366"), basis(null)));
    assertThat(ledger.of(MAY).due()).isEqualTo(Lei.of("366"));
  }

  @Test
  void whatIsWithheldForADebtStopsAtNothing() {
    var cap = new BigDecimal("33.33");
    assertThat(Splitting.withheld(Lei.of("1500"), Lei.of("350"), Lei.of("200"), cap)).isEqualTo(Lei.of("200"));
    assertThat(Splitting.withheld(Lei.of("1500"), Lei.of("150"), Lei.of("200"), cap)).isEqualTo(Lei.of("150"));
    assertThat(Splitting.withheld(Lei.of("100.05"), Lei.of("350"), Lei.of("200"), cap)).isEqualTo(Lei.of("33.34"));
    assertThat(Splitting.withheld(Lei.of("0.01"), Lei.of("350"), Lei.of("200"), new BigDecimal("50"))).as("0.005 is not taken").isEqualTo(Lei.ZERO);
    assertThat(Splitting.instalments(Lei.of("350"), Lei.of("200"))).containsExactly(Lei.of("200"), Lei.of("150"));
  }

  @Test
  void partsOfASumAddUpToIt() {
    assertThat(Splitting.evenly(Lei.of("100"), 3)).containsExactly(Lei.of("33.34"), Lei.of("33.33"), Lei.of("33.33"));
    assertThat(Splitting.inProportion(Lei.of("0.01"), List.of(Lei.of("1"), Lei.of("1")))).containsExactly(Lei.of("0.01"), Lei.ZERO);
    assertThat(Splitting.inProportion(Lei.of("10"), List.of(Lei.of("2"), Lei.of("0"), Lei.of("1")))).containsExactly(Lei.of("6.67"), Lei.ZERO, Lei.of("3.33"));
  }

  private Entry owed(YearMonth month, String lei) {
    return post(Entry.owed(UUID.randomUUID(), month, Lei.of(lei), basis(null)));
  }

  private Entry difference(YearMonth month, String lei) {
    return post(Entry.owed(UUID.randomUUID(), month, Lei.of(lei), basis(UUID.randomUUID())));
  }

  private Entry paid(YearMonth month, String lei, UUID occasion) {
    return post(Entry.paid(UUID.randomUUID(), month, Lei.of(lei), basis(null), occasion));
  }

  private void settled(String lei, EntryKind how) {
    post(Entry.settled(UUID.randomUUID(), MAY, how, Lei.of(lei), basis(null)));
  }

  private Entry post(Entry entry) {
    ledger.post(entry);
    return entry;
  }

  private static Basis basis(UUID difference) {
    return new Basis(CASE, 1, difference, "");
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
