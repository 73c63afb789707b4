package ro.reazem.payments.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import ro.reazem.kernel.Lei;

/** What is withheld never takes more than the law, the debt and the floor leave, and never loses a ban. */
class WithholdingPropertyTests {

  @Property
  void neverMoreThanThePartTheDebtAndTheFloorAllow(@ForAll("payments") List<Withholding.Payment> payments, @ForAll("claims") List<Withholding.Claim> claims,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal cap, @ForAll @LongRange(min = 0, max = 50_000) long floor) {
    var taken = new Withholding(cap, new Lei(floor)).from(payments, claims);
    for (var payment : payments) {
      var of = sum(taken.stream().filter(one -> one.line().equals(payment.line())).toList());
      assertThat(of.atMost(payment.due().times(cap.movePointLeft(2), RoundingMode.DOWN))).isTrue();
      assertThat(of.isZero() || new Lei(Math.max(floor, 1)).atMost(payment.due().minus(of))).as("the floor").isTrue();
    }
    for (var claim : claims) {
      var of = sum(taken.stream().filter(one -> one.debt().equals(claim.debt())).toList());
      assertThat(of.atMost(claim.left()) && of.atMost(claim.monthly())).isTrue();
    }
    assertThat(taken).allSatisfy(one -> assertThat(one.amount().isPositive()).isTrue());
  }

  @Property
  void aLaterDebtGetsSomethingOnlyWhenTheEarlierOneHasAll(@ForAll("payments") List<Withholding.Payment> payments, @ForAll("claims") List<Withholding.Claim> claims) {
    var taken = new Withholding(new BigDecimal("33"), Lei.ZERO).from(payments, claims);
    for (int place = 1; place < claims.size(); place++) {
      var later = claims.get(place);
      var earlier = claims.get(place - 1);
      if (taken.stream().anyMatch(one -> one.debt().equals(later.debt()))) {
        assertThat(sum(taken.stream().filter(one -> one.debt().equals(earlier.debt())).toList())).isEqualTo(earlier.left().min(earlier.monthly()));
      }
    }
  }

  @Example
  void theExamplesOfTheDomain() {
    // 1500 due, 200 a month, 350 and then 150 left; a third at most
    assertThat(taken("33", "0", "1500", "350", "200")).isEqualTo(Lei.of("200"));
    assertThat(taken("33", "0", "1500", "150", "200")).isEqualTo(Lei.of("150"));
    assertThat(taken("33", "0", "100.05", "350", "200")).isEqualTo(Lei.of("33.01"));
    assertThat(taken("33", "90", "100.05", "350", "200")).as("the floor leaves less").isEqualTo(Lei.of("10.05"));
    assertThat(taken("100", "0", "100", "350", "200")).as("a payment is never nothing").isEqualTo(Lei.of("99.99"));
    assertThat(taken("33", "0", "0.01", "350", "200")).isEqualTo(Lei.ZERO);
  }

  private static Lei taken(String cap, String floor, String due, String left, String monthly) {
    return sum(new Withholding(new BigDecimal(cap), Lei.of(floor)).from(List.of(new Withholding.Payment(UUID.randomUUID(), Lei.of(due))),
        List.of(new Withholding.Claim(UUID.randomUUID(), Lei.of(left), Lei.of(monthly)))));
  }

  @Provide
  Arbitrary<List<Withholding.Payment>> payments() {
    return Arbitraries.longs().between(1, 200_000).map(due -> new Withholding.Payment(UUID.randomUUID(), new Lei(due))).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Withholding.Claim>> claims() {
    return Combinators.combine(Arbitraries.longs().between(0, 100_000), Arbitraries.longs().between(0, 60_000))
        .as((left, monthly) -> new Withholding.Claim(UUID.randomUUID(), new Lei(left), new Lei(monthly))).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Lei sum(List<Withholding.Taken> taken) {
    return taken.stream().map(Withholding.Taken::amount).reduce(Lei.ZERO, Lei::plus);
  }
}
