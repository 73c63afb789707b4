package ro.reazem.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What people type into forms. */
class TypedTests {

  @ParameterizedTest
  @ValueSource(strings = {"1.3.2026", "01.03.2026", "01/03/2026", "1-3-2026", "01032026", "2026-03-01", " 1. 3. 2026 "})
  void aDayIsReadInEveryUsualForm(String typed) {
    assertThat(TypedDate.parse(typed)).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"31.02.2026, platform.input.date.impossible", "29.02.2025, platform.input.date.impossible",
      "00.01.2026, platform.input.date.impossible", "1.13.2026, platform.input.date.impossible",
      "mâine, platform.input.date.form", "1.3.26, platform.input.date.form", "01.01.0001, platform.input.date.year",
      "01.01.9999, platform.input.date.year"})
  void aDayThatIsNoneIsRefusedWithItsReason(String typed, String code) {
    assertThatThrownBy(() -> TypedDate.parse(typed)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo(code));
  }

  @Property
  void everyDayWrittenIsReadBack(@ForAll @LongRange(min = -40_000, max = 80_000) long epochDay) {
    var day = LocalDate.ofEpochDay(epochDay);
    assertThat(TypedDate.parse(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day))).isEqualTo(day);
    assertThat(TypedDate.parse(day.toString())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.234,50|123450", "1234,5|123450", "1234.50|123450", "1.234|123400", "1 234,50|123450",
      "0|0", "701 lei|70100", "12.5|1250"})
  void aSumIsReadAsPeopleWriteIt(String typed, long bani) {
    assertThat(TypedNumber.lei(typed)).isEqualTo(new Lei(bani));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"o mie|platform.input.lei.form", "-5|platform.input.lei.negative",
      "1,234|platform.input.lei.bani", "1234567890123|platform.input.lei.tooLarge", "=cmd()|platform.input.lei.form"})
  void aSumThatIsNoneIsRefusedWithItsReason(String typed, String code) {
    assertThatThrownBy(() -> TypedNumber.lei(typed)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo(code));
  }

  @Test
  void lettersOfTheOldEncodingBecomeThoseOfTheLanguage() {
    assertThat(TypedText.line("  Ştefan   Ţurcanu ", 50)).isEqualTo("Ștefan Țurcanu");
    assertThat(TypedText.line("S\u0326tefan", 50)).isEqualTo("Ștefan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\u0000na", "Ana \u202Etest", "Ana\u200F"})
  void signsThatHideWhatATextSaysAreRefused(String typed) {
    assertThatThrownBy(() -> TypedText.line(typed, 50)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void aTextThatIsTooLongIsRefusedByCountingCharactersAsPeopleDo() {
    assertThat(TypedText.line("ș".repeat(50), 50)).hasSize(50);
    assertThatThrownBy(() -> TypedText.line("x".repeat(10_000), 50)).isInstanceOf(RuleViolated.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maria", "Ana-Maria", "O’Neill", "Szabó", "Шевченко", "Constantin I."})
  void namesOfEveryScriptAreNames(String name) {
    assertThat(TypedText.looksLikeName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana 😀", "=cmd()", "123", "<b>Ana</b>", "-Ana"})
  void otherTextIsNoName(String name) {
    assertThat(TypedText.looksLikeName(name)).isFalse();
  }
}
