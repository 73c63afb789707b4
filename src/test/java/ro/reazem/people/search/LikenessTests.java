package ro.reazem.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.people.search.Likeness.Reason;

class LikenessTests {

  private static final LocalDate BORN = LocalDate.of(1987, 4, 3);

  @Test
  void namesInAnotherOrderAndOldSpellingAreTheSameName() {
    assertThat(reasons("Pîrvu", "Ana Maria", BORN, person("Maria Ana", "Pârvu", BORN), ""))
        .containsExactly(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE);
  }

  @Test
  void dayAndMonthSwappedAndACodeWithOneWrongDigitAreNoticed() {
    assertThat(reasons("Pop", "Ana", LocalDate.of(1987, 3, 4), person("Pop", "Ana", BORN), "2870403010012"))
        .containsExactly(Reason.CNP_ONE_DIGIT, Reason.SAME_NAME, Reason.SWAPPED_BIRTH_DATE);
  }

  @Test
  void twinsAndFatherAndSonRankBelowTheSamePerson() {
    int same = score("Pop", "Ion", BORN, person("Pop", "Ion", BORN));
    int misspelt = score("Popp", "Iona", BORN, person("Pop", "Ioan", BORN));
    int twin = score("Pop", "Ion", BORN, person("Pop", "Vasile", BORN));
    int father = score("Pop", "Ion", BORN, person("Pop", "Ion", BORN.minusYears(28)));
    assertThat(same).isGreaterThan(misspelt);
    assertThat(same).isGreaterThan(twin).isGreaterThan(father);
    assertThat(twin).isGreaterThan(0);
  }

  @Test
  void theFormerNameCountsAsAName() {
    var married = new PersonFound(UUID.randomUUID(), 1, "Munteanu", "Ana", List.of("Pop"), BORN, null, null, "T", "");
    assertThat(Likeness.of(typed("Pop", "Ana", BORN), married, "", "").reasons())
        .containsExactly(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE);
  }

  private static List<Reason> reasons(String family, String given, LocalDate born, PersonFound known, String knownCnp) {
    return Likeness.of(new Likeness.Typed(family, given, "", born, "2870403010013", ""), known, knownCnp, "").reasons();
  }

  private static int score(String family, String given, LocalDate born, PersonFound known) {
    return Likeness.of(typed(family, given, born), known, "", "").score();
  }

  private static Likeness.Typed typed(String family, String given, @Nullable LocalDate born) {
    return new Likeness.Typed(family, given, "", born, "", "");
  }

  private static PersonFound person(String family, String given, LocalDate born) {
    return new PersonFound(UUID.randomUUID(), 1, family, given, List.of(), born, null, null, "T", "");
  }
}
