package ro.reazem.audit.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class HandbookTests {

  @Autowired
  private PreparedDocumentation documentation;

  @Test
  void everyModuleSaysWhatItIsFor() {
    assertThat(documentation.handbook().modules()).allSatisfy(module -> assertThat(module.meaning()).isNotBlank());
  }

  @Test
  void everyEventSaysWhatItMeans() {
    assertThat(documentation.handbook().events()).isNotEmpty()
        .allSatisfy(event -> assertThat(event.meaning()).isNotBlank());
  }

  @Test
  void theCatalogueTellsWhoLearnsOfAPerson() {
    assertThat(documentation.handbook().events()).filteredOn(event -> event.name().equals("HouseholdRecorded"))
        .singleElement().satisfies(event -> assertThat(event.listeners()).contains("financialaid"));
  }

  @Test
  void theWholeSystemIsDrawnWithoutNetworkOrGraphviz() {
    var svg = documentation.svg("reazem");
    assertThat(svg).contains("<svg").contains("Financial").contains("People").doesNotContain("Syntax Error").doesNotContain(" style=");
  }

  @Test
  void everyDiagramCanBeDrawn() {
    assertThat(documentation.diagramTexts().keySet()).allSatisfy(name ->
        assertThat(documentation.svg(name)).contains("</svg>").doesNotContain("Syntax Error"));
  }
}
