package ro.reazem.childprotection.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an extract leaves out of words that were written by hand (P4). */
class WithheldPassagesTests {

  @Test
  void aSentenceThatNamesThePlaceIsReplacedWhateverItsLettersAndTheOthersStay() {
    assertThat(WithheldPassages.of("Copilul merge la școală. Locuiește în centrul ghiocelul! Mama telefonează.\nTatăl scrie.", List.of("Centrul Ghiocelul")))
        .isEqualTo("Copilul merge la școală. " + WithheldPassages.REPLACED + " Mama telefonează.\nTatăl scrie.");
    assertThat(WithheldPassages.of("Vizite în Măgura, la ȘTEFAN Popa.", List.of("Stefan Popa"))).isEqualTo(WithheldPassages.REPLACED);
  }

  @Test
  void withNothingToHideTheTextStaysAsItWasWritten() {
    assertThat(WithheldPassages.of("Vizite. Telefoane;\nscrisori", List.of())).isEqualTo("Vizite. Telefoane;\nscrisori");
    assertThat(WithheldPassages.of("Vizite la sat.", List.of("sat"))).as("too short to tell a place").isEqualTo("Vizite la sat.");
  }
}
