package ro.reazem.financialaid.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import ro.reazem.financialaid.cases.BenefitCase;
import ro.reazem.financialaid.cases.CaseRun;
import ro.reazem.platform.web.LedgerLine;

@SpringBootTest
@AutoConfigureMockMvc
class StepPrinterTests {

  private static final Locale RO = Locale.of("ro");
  private static final List<BenefitCase> CASES = java.util.stream.Stream.of("vmi.yaml", "vmi-worked-examples.yaml", "vmi-readings.yaml",
      "heating.yaml", "heating-worked-examples.yaml", "heating-readings.yaml", "emergency-worked-examples.yaml", "emergency-readings.yaml", "canteen-worked-examples.yaml", "canteen-readings.yaml", "store.yaml")
      .flatMap(file -> CaseRun.cases(Path.of("src/test/resources/cases", file)).stream()).toList();

  @Autowired
  private StepPrinter printer;

  @Test
  void theLedgerOfTheCoupleWithTwoChildrenReadsAsTheSheetDoes() {
    var lines = printer.ledger(assess("V3 "), RO);
    assertThat(lines).extracting(LedgerLine::letter).containsExactly("a", "b", "c", "d", "e", "", "f", "");
    assertThat(lines).extracting(LedgerLine::result)
        .containsExactly("200,00", "true", "415,00", "true", "286,00", "701,00", "−42,00", "659,00");
    assertThat(lines).extracting(line -> line.formula().replace('\u00a0', ' ')).containsExactly(
        "500,00 lei venit luat în calcul ÷ 2,5 persoane echivalente",
        "200,00 lei ≤ 366,00 lei; până la prag rămân 166,00 lei",
        "(366,00 lei − 200,00 lei) × 2,5 persoane echivalente",
        "200,00 lei ≤ 930,00 lei; până la prag rămân 730,00 lei; 2 copii",
        "familie cu doi părinți, 2 copii, tranșa I (venit ajustat până la 366,00 lei)",
        "", "10% din ajutorul de incluziune, 415,00 lei; nu modifică dispoziția", "");
    assertThat(lines.get(5).basis()).isEqualTo("c + e");
    assertThat(lines.get(2).mark()).isEqualTo("regulă internă: multiplicator, de confirmat juridic");
    assertThat(lines.get(0).mark()).isNull();
    assertThat(lines.get(0).basis()).isEqualTo("Legea nr. 196/2016, art. 9 alin. (2)");
    assertThat(lines.get(4).basis()).isEqualTo("Legea nr. 196/2016, nivel de la 01.03.2025");
  }

  @Test
  void aRefusalSaysByHowMuchTheLimitIsPassed() {
    assertThat(printer.ledger(assess("V5 "), RO)).extracting(line -> line.formula().replace('\u00a0', ' '))
        .contains("1.087,00 lei > 366,00 lei; pragul este depășit cu 721,00 lei");
  }

  @Test
  void everyStepOfEveryCaseHasWordsInBothLanguages() {
    for (var one : CASES) {
      for (var locale : List.of(RO, Locale.ENGLISH)) {
        var assessment = CaseRun.assess(one);
        var lines = printer.sheet(assessment, locale);
        assertThat(lines).as(one.name()).hasSameSizeAs(assessment.steps()).allSatisfy(line -> {
          assertThat(line.sentence()).isNotBlank().doesNotContain("financialaid.");
          assertThat(line.formula()).doesNotContain("{", "financialaid.");
          if (line.kind() != LedgerLine.Kind.TOTAL && !line.letter().isEmpty()) {
            assertThat(line.formula()).isNotBlank();
          }
        });
        assertThat(printer.remarks(assessment, locale)).allSatisfy(remark -> assertThat(remark).doesNotContain("{"));
      }
    }
  }

  @Test
  void theSheetOfTheSingleAdultWithAStoveLeadsToOneSumAndASupplement() {
    var lines = printer.sheet(assess("H3 "), RO);
    assertThat(lines).extracting(LedgerLine::letter).containsExactly("a", "b", "c", "d", "e", "f", "", "g", "h", "");
    assertThat(lines).extracting(LedgerLine::result)
        .containsExactly("true", "0,00", "true", "100%", "5", "320,00", "1.600,00", "30,00", "20,00", "50,00");
    assertThat(lines.get(4).formula()).isEqualTo("cerere din 18.11.2025: tot sezonul, 11.2025–03.2026");
    assertThat(lines.get(6).basis()).isEqualTo("f");
    assertThat(lines.get(9).basis()).isEqualTo("g + h");
    assertThat(lines.get(5).basis()).isEqualTo("Legea nr. 226/2021, nivel de la 01.11.2021");
  }

  @Test
  void aRefusalByFourLeiAndAHalfSaysSo() {
    assertThat(printer.sheet(assess("H10 "), RO)).extracting(line -> line.formula().replace('\u00a0', ' '))
        .contains("1.390,50 lei > 1.386,00 lei pe persoană; pragul este depășit cu 4,50 lei");
  }

  private static Assessment assess(String name) {
    return CaseRun.assess(CASES.stream().filter(one -> one.name().startsWith(name)).findFirst().orElseThrow());
  }
}
