package ro.reazem.childprotection.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long an attest of adopters is good. */
class AdopterAttestTests {

  public static final AdoptionLaw LAW = new AdoptionLaw(LocalDate.of(2026, 1, 1), 5, 6, 24, 8, 3, 12, 30, 10, 18, 50, 60, 30, 5);
  private static final LocalDate ISSUED = LocalDate.of(2021, 3, 1);
  private static final LocalDate END = LocalDate.of(2026, 3, 1);

  @Test
  void anAttestIsGoodForTheYearsOfTheLawOfItsDay() {
    assertThat(AdopterAttest.goodUntil(ISSUED, LAW)).isEqualTo(END);
    var attest = new AdopterAttest(ISSUED, END, null);
    assertThat(attest.isGoodOn(ISSUED.minusDays(1))).isFalse();
    assertThat(attest.isGoodOn(END)).isTrue();
    assertThat(attest.isGoodOn(END.plusDays(1))).isFalse();
  }

  @Test
  void itGoesOnByLawWhileTheCourtDecidesAboutAChildWhoHasLivedThereForSixMonths() {
    assertThat(new AdopterAttest(ISSUED, END, END.minusDays(3)).isGoodOn(END.plusMonths(2))).isTrue();
    var attest = new AdopterAttest(ISSUED, END, null);
    assertThat(attest.isProlongedBy(END.minusMonths(3), END.minusMonths(6), LAW)).as("six months when it ends").isTrue();
    assertThat(attest.isProlongedBy(END.minusMonths(3), END.minusMonths(6).plusDays(1), LAW)).isFalse();
  }

  @Test
  void aRequestThatCameAfterTheEndProlongsNothing() {
    assertThat(new AdopterAttest(ISSUED, END, END.plusDays(1)).isGoodOn(END.plusDays(2))).isFalse();
    assertThat(new AdopterAttest(ISSUED, END, null).isProlongedBy(END.plusDays(1), ISSUED, LAW)).isFalse();
  }

  @Test
  void whatNobodyEstablishedProlongsNothing() {
    var law = new AdoptionLaw(ISSUED, 2, null, 24, 8, null, null, null, 10, 18, 50, 60, 30, 5);
    assertThat(new AdopterAttest(ISSUED, END, null).isProlongedBy(END, ISSUED, law)).isFalse();
  }
}
