package ro.reazem.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

  @Test
  void capitalsAndDiacriticsDoNotCount() {
    assertThat(Folding.fold("ȘTEFĂNIȚĂ")).isEqualTo("stefanita");
    assertThat(Folding.fold("Țurcanu")).isEqualTo(Folding.fold("turcanu"));
  }

  @Test
  void theCedillaOfOldFilesIsTheCommaOfToday() {
    assertThat(Folding.fold("ŞŢşţ")).isEqualTo(Folding.fold("ȘȚșț")).isEqualTo("stst");
  }

  @Test
  void oldSpellingIsFoundByTodays() {
    assertThat(Folding.fold("CÎMPENI")).isEqualTo(Folding.fold("Câmpeni")).isEqualTo("campeni");
    assertThat(Folding.fold("Pîrvu")).isEqualTo(Folding.fold("Pârvu"));
    assertThat(Folding.fold("Întorsura Buzăului")).isEqualTo("intorsura buzaului");
    assertThat(Folding.fold("Valea Îndărăt")).isEqualTo("valea indarat");
  }

  @Test
  void oldSpellingWithoutDiacriticsIsAVariant() {
    assertThat(Folding.variants("Pârvu")).containsExactly("parvu", "pirvu");
    assertThat(Folding.variants("Popescu")).containsExactly("popescu");
  }

  @Test
  void decomposedLettersAreTheComposedOnes() {
    assertThat(Folding.fold("s\u0326t\u0326a\u0306i\u0302n")).isEqualTo("staan");
    assertThat(Folding.fold("C\u0049\u0302mpeni")).isEqualTo("campeni");
  }

  @Test
  void wordsEndAtHyphensAndApostrophes() {
    assertThat(Folding.words("D'Angelo-Țurcan,  Ana")).containsExactly("d", "angelo", "turcan", "ana");
    assertThat(Folding.words(" %'\" ")).isEmpty();
  }
}
