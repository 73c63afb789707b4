package ro.reazem.childprotection.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** How long a certificate of disability of a child may be valid, example by example of the domain (I6.1 to I6.6, T6.1 to T6.4). */
class CertificateRulesTests {

  private static final CertificateLaw LAW = new CertificateLaw(6, 24, 30, 2, null, 18);
  private static final LocalDate YOUNG = day(2015, 5, 5);

  @Test
  void t61ACertificateMayEndWithMajorityUpToThirtyMonthsAway() {
    var rules = rules(day(2010, 10, 10));
    assertThat(ground(rules, plain(day(2026, 6, 1), day(2028, 10, 10)))).isEqualTo(ValidityGround.NEAR_MAJORITY);
    assertThat(ground(rules, plain(day(2026, 6, 1), day(2028, 10, 9)))).isEqualTo(ValidityGround.NEAR_MAJORITY);
    assertThat(codes(rules, plain(day(2026, 4, 1), day(2028, 10, 10)))).containsExactly("notUntilMajority");
  }

  @Test
  void t62NearMajorityItMayBeShorterThanSixMonths() {
    assertThat(ground(rules(day(2009, 2, 1)), plain(day(2026, 11, 1), day(2027, 2, 1)))).isEqualTo(ValidityGround.NEAR_MAJORITY);
    assertThat(codes(rules(YOUNG), plain(day(2026, 11, 1), day(2027, 2, 1)))).containsExactly("tooShort");
  }

  @Test
  void t63AfterTwoSevereOnesOfTwoYearsTheThirdLastsUntilMajority() {
    var first = HeldCertificate.whole(Degree.SEVERE, day(2022, 8, 1), day(2024, 7, 31));
    var second = HeldCertificate.whole(Degree.SEVERE, day(2024, 8, 1), day(2026, 7, 31));
    var asked = new AskedCertificate(Degree.SEVERE, true, day(2026, 8, 1), day(2033, 5, 5), false, true);
    assertThat(ground(rules(YOUNG, first, second), asked)).isEqualTo(ValidityGround.THIRD_SEVERE);
    assertThat(codes(rules(YOUNG, first, second), new AskedCertificate(Degree.SEVERE, true, day(2026, 8, 1), day(2033, 5, 5), false, false)))
        .as("the disease is not listed").containsExactly("notUntilMajority");
    assertThat(codes(rules(YOUNG, second), asked)).as("only one before").containsExactly("notUntilMajority");
    assertThat(codes(rules(YOUNG, first, HeldCertificate.whole(Degree.MARKED, day(2024, 8, 1), day(2026, 7, 31))), asked)).as("marked in between")
        .containsExactly("notUntilMajority");
    assertThat(codes(rules(YOUNG, first, HeldCertificate.whole(Degree.SEVERE, day(2024, 8, 1), day(2026, 7, 1))), asked)).as("not the whole two years")
        .containsExactly("notUntilMajority");
    assertThat(codes(rules(YOUNG, first, new HeldCertificate(Degree.SEVERE, day(2024, 8, 1), day(2026, 7, 31), day(2026, 7, 1))), asked)).as("lost before its end")
        .containsExactly("notUntilMajority");
  }

  @Test
  void aGapBetweenSevereOnesIsTheOneThatTheInstitutionSets() {
    var first = HeldCertificate.whole(Degree.SEVERE, day(2022, 8, 1), day(2024, 7, 31));
    var second = HeldCertificate.whole(Degree.SEVERE, day(2024, 8, 11), day(2026, 8, 10));
    var held = List.of(first, second);
    assertThat(new CertificateRules(YOUNG, held, LAW).followsSevere(day(2026, 8, 11))).as("not set: no day between").isFalse();
    var law = new CertificateLaw(6, 24, 30, 2, 10, 18);
    assertThat(new CertificateRules(YOUNG, held, law).followsSevere(day(2026, 8, 11))).isTrue();
    assertThat(new CertificateRules(YOUNG, held, law).followsSevere(day(2026, 8, 22))).isFalse();
  }

  @Test
  void t64AnOrdinaryCaseGetsAtMostTwoYears() {
    assertThat(codes(rules(YOUNG), plain(day(2026, 8, 1), day(2029, 7, 31)))).containsExactly("tooLong");
    assertThat(ground(rules(YOUNG), plain(day(2026, 8, 1), day(2028, 7, 31)))).isEqualTo(ValidityGround.USUAL);
    assertThat(codes(rules(YOUNG), plain(day(2026, 8, 1), day(2028, 8, 1)))).containsExactly("tooLong");
    assertThat(ground(rules(YOUNG), plain(day(2026, 8, 1), day(2027, 1, 31)))).isEqualTo(ValidityGround.USUAL);
    assertThat(codes(rules(YOUNG), plain(day(2026, 8, 1), day(2027, 1, 30)))).containsExactly("tooShort");
  }

  @Test
  void i61NoCertificateGoesBeyondMajority() {
    assertThat(codes(rules(day(2010, 10, 10)), plain(day(2027, 6, 1), day(2028, 10, 11)))).containsExactly("afterMajority");
    assertThat(codes(rules(null), plain(day(2027, 6, 1), day(2028, 5, 31)))).containsExactly("birthUnknown");
  }

  @Test
  void palliativeCareLastsUntilMajorityForListedDiseases() {
    assertThat(ground(rules(YOUNG), new AskedCertificate(Degree.SEVERE, true, day(2026, 8, 1), day(2033, 5, 5), true, true))).isEqualTo(ValidityGround.PALLIATIVE);
    assertThat(codes(rules(YOUNG), new AskedCertificate(Degree.SEVERE, true, day(2026, 8, 1), day(2033, 5, 5), true, false))).containsExactly("notListed");
  }

  @Test
  void i64AnAssistantGoesOnlyWithTheSevereDegree() {
    assertThat(codes(rules(YOUNG), new AskedCertificate(Degree.MARKED, true, day(2026, 8, 1), day(2027, 7, 31), false, false))).containsExactly("assistantOnlySevere");
  }

  @Test
  void i66TwoAreNeverValidAtOnceAndAllThatIsWrongIsSaidTogether() {
    var held = HeldCertificate.whole(Degree.MEDIUM, day(2025, 8, 1), day(2026, 8, 31));
    assertThat(codes(rules(YOUNG, held), plain(day(2026, 8, 1), day(2027, 7, 31)))).containsExactly("twoAtOnce");
    assertThat(codes(rules(YOUNG, held), new AskedCertificate(Degree.LIGHT, true, day(2026, 8, 1), day(2026, 8, 30), false, false)))
        .containsExactly("assistantOnlySevere", "twoAtOnce", "tooShort");
    assertThat(codes(rules(YOUNG), plain(day(2026, 8, 1), day(2026, 7, 31)))).containsExactly("endsBefore");
  }

  /** Whatever is allowed ends with majority at the latest, and what lasts longer than two years ends exactly then. */
  @Property(tries = 300)
  void whatIsAllowedNeverPassesMajority(@ForAll @IntRange(min = 0, max = 17 * 365) int age, @ForAll @IntRange(min = 0, max = 8000) int days,
      @ForAll boolean palliative, @ForAll boolean listed) {
    var from = day(2026, 8, 1);
    var born = from.minusDays(age);
    var rules = rules(born);
    var asked = new AskedCertificate(Degree.SEVERE, false, from, from.plusDays(days), palliative, listed);
    if (rules.broken(asked).isEmpty()) {
      assertThat(asked.until()).isBeforeOrEqualTo(born.plusYears(18));
      assertThat(rules.ground(asked)).isPresent();
      if (asked.until().isAfter(rules.furthestUsual(from))) {
        assertThat(asked.until()).isAfterOrEqualTo(born.plusYears(18).minusDays(1));
      }
    } else {
      assertThat(rules.ground(asked)).isEmpty();
    }
  }

  private static CertificateRules rules(LocalDate born, HeldCertificate... held) {
    return new CertificateRules(born, List.of(held), LAW);
  }

  private static AskedCertificate plain(LocalDate from, LocalDate until) {
    return new AskedCertificate(Degree.MEDIUM, false, from, until, false, false);
  }

  private static ValidityGround ground(CertificateRules rules, AskedCertificate asked) {
    assertThat(rules.broken(asked)).isEmpty();
    return rules.ground(asked).orElseThrow();
  }

  private static List<String> codes(CertificateRules rules, AskedCertificate asked) {
    return rules.broken(asked).stream().map(RuleViolated::code).map(code -> code.substring("childprotection.certification.".length())).toList();
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
