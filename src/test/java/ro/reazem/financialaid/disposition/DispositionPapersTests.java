package ro.reazem.financialaid.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ro.reazem.platform.acts.Renderers;
import ro.reazem.testing.PdfProof;

class DispositionPapersTests {

  private final DispositionPapers papers = new DispositionPapers(Renderers.renderer(), Renderers.MAGURA);

  static Stream<Map.Entry<String, DispositionContent>> all() {
    return Map.of("grant", SampleDispositions.grant(), "refusal", SampleDispositions.refusal(), "change",
        SampleDispositions.change(), "termination", SampleDispositions.termination(), "preview",
        SampleDispositions.proposedGrant()).entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isSoundForTheArchiveAndForEverybodysReader(Map.Entry<String, DispositionContent> sample) throws IOException {
    var pdf = pdf(sample.getValue());
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve(sample.getKey() + ".pdf"), pdf);
    assertThat(PdfProof.failures(pdf)).isEmpty();
  }

  @Test
  void theGrantSaysWhoWhatHowMuchFromWhenAndHowToContest() {
    assertThat(PdfProof.text(pdf(SampleDispositions.grant()))).contains("DISPOZIȚIA nr. 312 din 18.11.2026",
        "Țurcanu Ștefănița-Ilinca", "701,00 lei (șapte sute unu lei)", "decembrie 2026", "RO49 AAAA 1B31 0075 9384 0000",
        "415,00", "286,00", "15 zile", "6 luni", "30 de zile", "nr. 554/2004", "Fișa de calcul", "(366,00 − 200,00) × 2,5",
        "Înfrățirii", "județul Măgura");
  }

  @Test
  void theRefusalNamesEachGroundWithItsArticle() {
    assertThat(PdfProof.text(pdf(SampleDispositions.refusal())).replaceAll("\\s+", " ")).contains("Se respinge cererea",
        "autoturism cu o vechime mai mică de 10 ani", "anexa nr. 4, lit. B pct. 2 din Normele metodologice aprobate prin HG nr. 1154/2022",
        "art. 9 din Legea nr. 196/2016").doesNotContain("0,00 lei (zero");
  }

  @Test
  void theChangeShowsTheOldAndTheNewAmount() {
    assertThat(PdfProof.text(pdf(SampleDispositions.change())).replaceAll("\\s+", " "))
        .contains("de la 701,00 lei (șapte sute unu lei) la 375,00 lei (trei sute șaptezeci și cinci de lei)", "286,00 143,00");
  }

  @Test
  void aDraftSaysSoAndHasNoNumber() {
    assertThat(PdfProof.text(pdf(SampleDispositions.proposedGrant()))).contains("PROIECT").doesNotContain("nr. 312");
  }

  @Test
  void theSameDispositionIsTheSameFileByteForByte() {
    assertThat(pdf(SampleDispositions.grant())).isEqualTo(pdf(SampleDispositions.grant()));
  }

  private byte[] pdf(DispositionContent content) {
    return papers.pdf(content, "•••••••••2174", SampleDispositions.TERMS, LocalDate.of(2026, 11, 17));
  }
}
