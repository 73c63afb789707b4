package ro.reazem.archive.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ro.reazem.kernel.RuleViolated;

/** Terms of retention as nomenclatures write them. */
class CodeWordsTests {

  private static final CodeWords.Known WORDS = new CodeWords.Known(Map.of(), Map.of(), Map.of("registratura petitie", "intake:PETITION"));

  @ParameterizedTest
  @CsvSource({"10,10,false", "10 ani,10,false", "1 an,1,false", "30 de ani C.S.,30,true", "5 CS,5,true", "5 years,5,false", "P,,false", "permanent (P),,false",
      "Permanent CS,,true"})
  void aTermIsYearsOrPermanentWithOrWithoutTheCommission(String written, Integer years, boolean commission) {
    assertThat(WORDS.term(written)).isEqualTo(new CodeWords.Term(years, commission));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zece", "0", "1000", "-5", "CS", "10 luni", "5 ani sau mai mult"})
  void whatIsNoTermIsRefused(String written) {
    assertThatThrownBy(() -> WORDS.term(written)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void kindsOfCasesAreNamedAsInTheApplicationOrByContextAndCode() {
    assertThat(WORDS.kindsOf("Registratură: petiție; adoption:ADOPTION;")).containsExactly("adoption:ADOPTION", "intake:PETITION");
    assertThatThrownBy(() -> WORDS.kindsOf("altceva")).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).isEqualTo("archive.import.kindUnknown"));
  }
}
