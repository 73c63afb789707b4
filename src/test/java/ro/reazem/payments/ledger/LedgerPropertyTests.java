package ro.reazem.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Whatever is tried on a ledger in whatever order: the balance is the sum, the order does not matter, no month is paid twice, no ban is lost. */
class LedgerPropertyTests {

  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final CaseRef CASE = new CaseRef("financialaid", UUID.randomUUID());

  /** Something tried: most rest on an earlier row, which is picked by a number. */
  record Try(What what, int month, long bani, int pick) {}

  enum What {
    OWED, DIFFERENCE, PAID, PAID_ALL, PAID_AGAIN, RETURNED, RECOVERED, WRITTEN_OFF, CORRECTED
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(Arbitraries.of(What.class), Arbitraries.integers().between(0, 1), Arbitraries.longs().between(-400, 800),
        Arbitraries.integers().between(0, 50)).as(Try::new).list().ofMinSize(10).ofMaxSize(45);
  }

  @Property(tries = 400)
  void theBalanceIsAlwaysTheSumOfItsRows(@ForAll("tries") List<Try> tries) {
    var ledger = played(tries);
    assertThat(ledger.months()).isEqualTo(Ledger.recomputed(ledger.entries()));
  }

  @Property(tries = 300)
  void anotherLegalOrderGivesTheSameBalance(@ForAll("tries") List<Try> tries, @ForAll Random random) {
    var ledger = played(tries);
    var order = new ArrayList<>(ledger.entries());
    int swapped = 0;
    for (int i = 0; i < 60 && order.size() > 1; i++) {
      int place = random.nextInt(order.size() - 1);
      Collections.swap(order, place, place + 1);
      if (isLegal(order)) {
        swapped++;
      } else {
        Collections.swap(order, place, place + 1);
      }
    }
    assertThat(Ledger.of(order).months()).as("after %d swaps", swapped).isEqualTo(ledger.months());
  }

  @Property(tries = 400)
  void noMonthIsPaidTwice(@ForAll("tries") List<Try> tries) {
    var again = new Ledger();
    var occasions = new HashSet<List<Object>>();
    for (var entry : played(tries).entries()) {
      again.post(entry);
      if (entry.kind() == EntryKind.PAID && !entry.isCorrection()) {
        var month = again.of(entry.month());
        assertThat(month.held()).as("what the holder has after a payment").isLessThanOrEqualTo(month.owed());
        assertThat(occasions.add(Collections.unmodifiableList(new ArrayList<>(java.util.Arrays.asList(entry.month(), entry.restsOn()))))).isTrue();
      }
    }
  }

  @Property
  void roundingLosesNoBan(@ForAll @LongRange(min = 0, max = 1_000_000_000L) long bani, @ForAll @IntRange(min = 1, max = 60) int parts,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 9_000_000_000L) Long> weights) {
    var total = new Lei(bani);
    var even = Splitting.evenly(total, parts);
    assertThat(sum(even)).isEqualTo(total);
    assertThat(even.getFirst().minus(even.getLast()).bani()).isBetween(0L, 1L);
    assertThat(sum(Splitting.instalments(total, new Lei(1 + bani / parts)))).isEqualTo(total);
    if (weights.stream().anyMatch(weight -> weight > 0)) {
      var shares = Splitting.inProportion(total, weights.stream().map(Lei::new).toList());
      assertThat(sum(shares)).isEqualTo(total);
      assertThat(shares).noneMatch(Lei::isNegative).hasSameSizeAs(weights);
    }
  }

  private static Lei sum(List<Lei> parts) {
    return parts.stream().reduce(Lei.ZERO, Lei::plus);
  }

  private static boolean isLegal(List<Entry> order) {
    try {
      Ledger.of(order);
      return true;
    } catch (RuleViolated illegal) {
      return false;
    }
  }

  private static Ledger played(List<Try> tries) {
    var ledger = new Ledger();
    for (var one : tries) {
      var before = List.copyOf(ledger.entries());
      try {
        var entry = entry(ledger, one);
        if (entry != null) {
          ledger.post(entry);
        }
      } catch (RuleViolated refused) {
        assertThat(ledger.entries()).as("after a refusal").containsExactlyElementsOf(before);
      }
    }
    return ledger;
  }

  private static @Nullable Entry entry(Ledger ledger, Try one) {
    var month = FIRST.plusMonths(one.month());
    var amount = new Lei(one.bani());
    var rows = List.copyOf(ledger.entries());
    var picked = rows.isEmpty() ? null : rows.get(one.pick() % rows.size());
    return switch (one.what()) {
      case OWED -> Entry.owed(UUID.randomUUID(), month, amount, basis(null));
      case DIFFERENCE -> Entry.owed(UUID.randomUUID(), month, amount, basis(UUID.randomUUID()));
      case PAID -> Entry.paid(UUID.randomUUID(), month, amount, basis(null), null);
      case PAID_ALL -> Entry.paid(UUID.randomUUID(), month, ledger.of(month).due(), basis(null), null);
      case PAID_AGAIN -> picked == null ? null : Entry.paid(UUID.randomUUID(), picked.month(), ledger.of(picked.month()).due(), basis(null), picked.id());
      case RETURNED -> picked == null ? null : Entry.returned(UUID.randomUUID(), picked, one.pick() % 3 == 0 ? amount : picked.amount(), basis(null));
      case RECOVERED -> Entry.settled(UUID.randomUUID(), month, EntryKind.RECOVERED, one.pick() % 2 == 0 ? amount : ledger.of(month).undue(), basis(null));
      case WRITTEN_OFF -> Entry.settled(UUID.randomUUID(), month, EntryKind.WRITTEN_OFF, amount, basis(null));
      case CORRECTED -> picked == null ? null : picked.correction(UUID.randomUUID(), basis(null));
    };
  }

  private static Basis basis(@Nullable UUID difference) {
    return new Basis(CASE, 1, difference, "");
  }
}
