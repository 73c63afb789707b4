package ro.reazem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The personal numeric code. */
class CnpTests {

  @Test
  void theControlDigitFollowsTheWeights() {
    assertThat(Cnp.controlDigit("599010170123")).isEqualTo(8);
    assertThat(Cnp.controlDigit("699123170001")).as("a rest of ten gives one").isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"123, kernel.cnp.length", "12345678901234, kernel.cnp.length", "19a0101123456, kernel.cnp.digits",
      "0900101123456, kernel.cnp.firstDigit", "1901301123456, kernel.cnp.date", "1900231123456, kernel.cnp.date",
      "1900101120006, kernel.cnp.serial", "1900101121235, kernel.cnp.control"})
  void whatIsWrongIsSaid(String digits, String code) {
    assertThatThrownBy(() -> new Cnp(digits)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo(code));
  }

  @Test
  void theFirstDigitTellsCenturyAndSex() {
    assertThat(code("190010112345").birthDate()).contains(LocalDate.of(1990, 1, 1));
    assertThat(code("290010112345").male()).contains(false);
    assertThat(code("390010112345").birthDate()).contains(LocalDate.of(1890, 1, 1));
    assertThat(code("501010112345").birthDate()).contains(LocalDate.of(2001, 1, 1));
    assertThat(code("601010112345").male()).contains(false);
  }

  @Test
  void codesOfForeignersDoNotTellTheCentury() {
    var foreigner = code("790010170123");
    assertThat(foreigner.birthDate()).isEmpty();
    assertThat(foreigner.male()).contains(true);
    assertThat(foreigner.agreesWith(LocalDate.of(1990, 1, 1))).isTrue();
    assertThat(foreigner.agreesWith(LocalDate.of(1990, 1, 2))).isFalse();
    assertThat(code("990010170123").male()).as("code 9 does not tell the sex").isEmpty();
  }

  @Test
  void countyDigitsSeventyAreKnownAndEightyEightAreNot() {
    assertThat(code("524060170123").countyIsKnown()).isTrue();
    assertThat(code("524060188123").countyIsKnown()).isFalse();
  }

  @Test
  void theTextFormIsMasked() {
    var cnp = code("190010112345");
    assertThat(cnp.toString()).isEqualTo("•••••••••" + cnp.tail()).doesNotContain("190010112");
  }

  @Property
  void everyCodeMadeByTheRulesIsAccepted(@ForAll("bodies") String body) {
    assertThat(code(body).digits()).startsWith(body);
  }

  @Property
  void oneWrongControlDigitIsAlwaysRefused(@ForAll("bodies") String body, @ForAll("shifts") int shift) {
    int wrong = (Cnp.controlDigit(body) + shift) % 10;
    assertThatThrownBy(() -> new Cnp(body + wrong)).isInstanceOf(RuleViolated.class);
  }

  @Provide
  Arbitrary<Integer> shifts() {
    return Arbitraries.integers().between(1, 9);
  }

  @Provide
  Arbitrary<String> bodies() {
    return Combinators.combine(Arbitraries.integers().between(1, 8), Arbitraries.integers().between(0, 99),
        Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28), Arbitraries.integers().between(1, 52),
        Arbitraries.integers().between(1, 999)).as((first, year, month, day, county, serial) ->
            "%d%02d%02d%02d%02d%03d".formatted(first, year, month, day, county, serial));
  }

  private static Cnp code(String body) {
    return new Cnp(body + Cnp.controlDigit(body));
  }
}
