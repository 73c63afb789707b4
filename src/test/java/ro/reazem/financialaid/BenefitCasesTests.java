package ro.reazem.financialaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.reazem.financialaid.cases.BenefitCase;
import ro.reazem.financialaid.cases.CaseRun;

/** The benefit cases, those of the repository and those of -Dreazem.cases=DIR. */
class BenefitCasesTests {

  private static final Path OWN = Path.of("src/test/resources/cases");

  @Test
  void everyCaseGivesWhatTheLawGives() {
    var run = new CaseRun().directory(OWN);
    var elsewhere = System.getProperty("reazem.cases", "");
    if (!elsewhere.isBlank()) {
      run.directory(Path.of(elsewhere));
    }
    System.out.println(run.report());
    assertThat(run.failures()).as(run.report()).isEmpty();
    assertThat(run.passed()).isPositive();
  }

  @Test
  void theMultiplierDecidesExactlyTheFamiliesWithSeveralMembersAndInclusionAid() {
    for (var reading : List.of("HEADCOUNT", "NONE")) {
      assertThat(published().stream()
          .filter(one -> !CaseRun.outcome(CaseRun.assess(one)).equals(CaseRun.outcome(CaseRun.assess(one.with("VMI_AI_MULTIPLIER", reading)))))
          .map(one -> one.name().split(" ")[0]).toList())
          .as("cases that change when the multiplier is " + reading).containsExactlyInAnyOrder("V3", "V4", "V9", "V10", "V14");
    }
  }

  @Test
  void aFileThatIsNoYamlIsReportedWithItsLine(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("broken.yaml"), "- name: first\n  scheme: vmi\n  month: [2026-02\n  members: x\n");
    assertThat(new CaseRun().directory(directory).failures()).singleElement().asString().contains("broken.yaml, line 4");
  }

  @Test
  void aMisspeltKeyIsReportedWithItsLineAndTheOtherCasesRun(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("some.yaml"), """
        - name: misspelt
          scheme: vmi
          month: 2026-02
          membres: []
          expect: {outcome: granted}
        - name: fine
          scheme: vmi
          month: 2026-02
          members: [{id: a, born: 1985-06-01, role: holder, marital: single}]
          expect: {gross: 366.00}
        """);
    var run = new CaseRun().directory(directory);
    assertThat(run.failures()).singleElement().asString().contains("some.yaml, line 4", "membres");
    assertThat(run.report()).endsWith("cases: 1 passed, 1 failed");
  }

  @Test
  void aWrongExpectationIsToldWithBothFigures(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("wrong.yaml"), """
        - name: wrong
          scheme: vmi
          month: 2026-02
          members: [{id: a, born: 1985-06-01, role: holder, marital: single}]
          expect: {outcome: refused, gross: 367}
        """);
    assertThat(new CaseRun().directory(directory).failures()).singleElement().asString()
        .contains("wrong", "outcome: expected refused, computed granted", "gross: expected 367, computed 366");
  }

  @Test
  void casesOfSchemesThatComeLaterAreCountedAndDoNotFail(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("later.yaml"), "- {name: soup, scheme: museum, meals: 2}\n");
    var run = new CaseRun().directory(directory);
    assertThat(run.failures()).isEmpty();
    assertThat(run.report()).contains("not supported yet: 1 of scheme museum").endsWith("cases: 0 passed, 0 failed");
  }

  private static List<BenefitCase> published() {
    return java.util.stream.Stream.of("vmi.yaml", "vmi-worked-examples.yaml").flatMap(file -> CaseRun.cases(OWN.resolve(file)).stream())
        .filter(one -> one.name().startsWith("V")).toList();
  }
}
