package ro.reazem.childprotection.adoption.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.childprotection.adoption.procedure.ChildProfile;
import ro.reazem.kernel.RuleViolated;

/** What fits and what does not, and from when names are told. */
class FitTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @Test
  void aChildInsideWhatTheAdoptersAcceptFitsWhole() {
    assertThat(Fit.of(new ChildProfile(DAY.minusYears(3), "FEMALE", 0, false), sheet(0, 6, AcceptedSex.FEMALE, 0, false), DAY).isWhole()).isTrue();
  }

  @Test
  void everyReasonAgainstIsNamed() {
    var fit = Fit.of(new ChildProfile(DAY.minusYears(7), "MALE", 2, true), sheet(0, 6, AcceptedSex.FEMALE, 1, false), DAY);
    assertThat(fit.against()).isEqualTo(4);
    assertThat(fit.grounds()).noneMatch(Fit.Ground::fits);
  }

  @Test
  void anUnknownAgeSpeaksNeitherForNorAgainst() {
    assertThat(Fit.of(new ChildProfile(null, "MALE", 0, false), sheet(0, 1, AcceptedSex.ANY, 0, false), DAY).isWhole()).isTrue();
  }

  @Test
  void namesOfAdoptersAreToldFromThePracticalMatchOn() {
    assertThat(MatchState.PROPOSED.showsAdopters()).isFalse();
    assertThat(MatchState.REFUSED.showsAdopters()).isFalse();
    assertThat(MatchState.PRACTICAL.showsAdopters()).isTrue();
    assertThat(MatchState.CONFIRMED.showsAdopters()).isTrue();
  }

  @Test
  void aHusbandOrWifeGoesWithAMarriageAndAgesAreInOrder() {
    assertThatThrownBy(() -> sheet(7, 6, AcceptedSex.ANY, 0, false)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new AdoptersSheet("Ene Maria", "", "Ene Ion", "", null, "", "", "", "", "", 0, 6, AcceptedSex.ANY, 0, false))
        .isInstanceOf(RuleViolated.class);
  }

  private static AdoptersSheet sheet(int from, int to, AcceptedSex sex, int siblings, boolean health) {
    return new AdoptersSheet("Ene Maria", "", "", "", null, "", "", "", "", "", from, to, sex, siblings, health);
  }
}
