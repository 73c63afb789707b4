package ro.reazem.financialaid.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;

/** What is due of a right while it is suspended or cut; the sums are those of the published cases V3 and V14. */
class PayableTests {

  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  /** 701 lei from May (V3, line 206), 375 from September (V14, line 217). */
  private static final List<EntitlementAmount> AMOUNTS = List.of(amount("2026-05", "2026-08", 701, 415, 286, 659),
      amount("2026-09", null, 375, 232, 143, 352));

  @Test
  void aSuspensionLeavesNothingUntilItIsResumed() {
    assertThat(due(suspended("2026-07", null))).containsExactly("2026-05 701", "2026-07 0");
    assertThat(due(suspended("2026-07", null).resumed(month("2026-08"), false))).containsExactly("2026-05 701", "2026-07 0", "2026-08 701", "2026-09 375");
  }

  @Test
  void withArrearsItIsAsIfItHadNeverBeen() {
    assertThat(due(suspended("2026-07", null).resumed(month("2026-10"), true))).containsExactly("2026-05 701", "2026-09 375");
    assertThat(due(suspended("2026-07", null).resumed(month("2026-07"), false))).containsExactly("2026-05 701", "2026-09 375");
  }

  @Test
  void aChangeDuringASuspensionIsDueOnlyAfterIt() {
    assertThat(due(suspended("2026-08", null).resumed(month("2026-11"), false))).containsExactly("2026-05 701", "2026-08 0", "2026-11 375");
  }

  @Test
  void twoSuspensionsAtOnceLastAsLongAsTheLongerOne() {
    assertThat(due(suspended("2026-06", null).resumed(month("2026-08"), false), new Interruption(SECOND, month("2026-07").atDay(1), null, null, false)
        .resumed(month("2026-10"), false))).containsExactly("2026-05 701", "2026-06 0", "2026-10 375");
  }

  @Test
  void aCutTakesFromTheChildAidAloneAndNeverMoreThanItIs() {
    // 286 less 20 % is 228,80: 57,20 are taken off
    assertThat(due(cut("2026-06", "2026-07", "57.20"))).containsExactly("2026-05 701", "2026-06 643.80", "2026-08 701", "2026-09 375");
    assertThat(due(cut("2026-08", "2026-09", "200"))).containsExactly("2026-05 701", "2026-08 501", "2026-09 232", "2026-10 375");
  }

  private static List<String> due(Interruption... interruptions) {
    return Payable.of(AMOUNTS, List.of(interruptions), LocalDate.of(2026, 5, 1), null).stream()
        .map(line -> YearMonth.from(line.from()) + " " + line.gross().amount().toPlainString().replaceAll("\\.00$", "")).toList();
  }

  private static Interruption suspended(String from, String last) {
    return Interruption.of(FIRST, month(from), last == null ? null : month(last), null);
  }

  private static Interruption cut(String from, String last, String lei) {
    return Interruption.of(FIRST, month(from), month(last), Lei.of(lei));
  }

  private static YearMonth month(String text) {
    return YearMonth.parse(text);
  }

  private static EntitlementAmount amount(String from, String last, long gross, long inclusion, long child, long net) {
    return new EntitlementAmount(month(from).atDay(1), last == null ? null : month(last).atEndOfMonth(), Lei.whole(gross), Lei.whole(inclusion),
        Lei.whole(child), Lei.whole(net), UUID.randomUUID());
  }
}
