package ro.reazem.acts.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ro.reazem.acts.template.ActKind;
import ro.reazem.acts.wording.Fields;
import ro.reazem.acts.wording.Filling;
import ro.reazem.acts.wording.Values;
import ro.reazem.acts.wording.Wording;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.acts.Renderers;
import ro.reazem.testing.PdfProof;

/** Acts of templates on paper: for the archive and for everybody's reader, the same act the same file. */
class ActPapersTests {

  private static final Fields FIELDS = Fields.read("motiv | Motivul | paragraf\nmembri | Membrii | lista: nume, rol", fault -> { });

  private final ActPapers papers = new ActPapers(Renderers.renderer(), Renderers.MAGURA);
  private final ActNumber number = new ActNumber(312, LocalDate.of(2026, 11, 18));

  @Test
  void everythingThatATemplateCanHoldIsSoundForTheArchiveAndForReaders() throws IOException {
    var pdf = papers.signed(content("""
        **Directorul,**
        {{temeiuri}}
        = DISPUNE:
        ## Titlu
        Art. Se admite {{persoana.nume}}, nr. {{act.numar}} din {{act.data}}.
        - unu
        - doi
        + trei
        | Nume | Rol |
        {{#pentru camp.membri}}
        | {{rand.nume}} | {{rand.rol}} |
        {{/pentru}}

        | Singur |
        {{camp.motiv}}""", 3), number, "Elena Știrbei").bytes();
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("act.pdf"), pdf);
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("DISPOZIȚIA nr. 312 din 18.11.2026", "nr. 312 din 18.11.2026.", "Art. 1.", "Țurcanu", "Legea nr. 292/2011",
        "Elena Știrbei", "Întocmit: Ioana Drăghici", "Către: Maria Țurcanu").doesNotContain("PROIECT");
  }

  @Test
  void aDraftSaysSoAndIsSoundToo() {
    var pdf = papers.draft(content("Text {{act.numar}}", 0), LocalDate.of(2026, 11, 17)).bytes();
    assertThat(PdfProof.text(pdf)).contains("PROIECT").doesNotContain("312");
    assertThat(PdfProof.failures(pdf)).isEmpty();
  }

  @Test
  void theSameActIsTheSameFileByteForByte() {
    assertThat(papers.signed(content("Art. Da.", 1), number, "E").bytes()).isEqualTo(papers.signed(content("Art. Da.", 1), number, "E").bytes());
  }

  @Test
  void anActOfMorePagesThanAnybodyReadsIsRefused() {
    assertThatThrownBy(() -> papers.draft(content("""
        {{#pentru camp.membri}}
        ## {{rand.nume}}
        {{rand.rol}}
        {{/pentru}}""", 740), LocalDate.of(2026, 11, 17)))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isIn("acts.paper.tooManyPages", "acts.wording.tooLong"));
  }

  @Test
  void theContentComesBackAsItWasFrozen() {
    var content = content("Art. **Da** {{act.numar}}.\n- x", 2);
    assertThat(ActContent.read(content.text())).isEqualTo(content);
    assertThat(ActContent.sum(content.text())).hasSize(64);
  }

  private static ActContent content(String body, int rows) {
    var members = IntStream.range(0, rows).mapToObj(i -> Map.of("nume", "Țurcanu Ștefan " + i, "rol", "r ".repeat(rows > 100 ? 88 : 5))).toList();
    var filled = Filling.fill(Wording.read(body, FIELDS), new Values(Map.of("persoana.nume", "Maria Țurcanu", "camp.motiv", "Rând unu\nrând doi " + "x".repeat(300)),
        Map.of("camp.membri", members), List.of("Legea nr. 292/2011;")));
    return new ActContent(ActKind.DISPOSITION, "privind admiterea", "Directorul", "Director executiv", List.of(new Addressee("Maria Țurcanu", "Măgura, str. Teilor 2")),
        filled.blocks(), "Ioana Drăghici");
  }
}
