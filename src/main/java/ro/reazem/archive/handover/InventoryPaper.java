package ro.reazem.archive.handover;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.archive.sight.ArchiveWording;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** The inventory on paper (inventarul de predare-primire), to be signed by who hands over and who receives; always in Romanian. */
@Component
class InventoryPaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final ArchiveWording wording;

  InventoryPaper(ActPdfRenderer renderer, Institution institution, ArchiveWording wording) {
    this.renderer = renderer;
    this.institution = institution;
    this.wording = wording;
  }

  byte[] of(HandoverRegister.Line line, List<HandoverRegister.Item> items) {
    var title = "Inventarul nr. " + line.cited();
    return renderer.render(new ActPaper("archive/inventory", title, title + ", dosare închise în anul " + line.closingYear() + ", " + kept(line),
        institution.name(), line.datedOn(), Map.of("line", line, "items", items, "kept", kept(line), "words", wording)));
  }

  private String kept(HandoverRegister.Line line) {
    if (line.isPermanent()) {
      return "care se păstrează permanent";
    }
    return line.term().isEmpty() ? "cu termenele de păstrare arătate la fiecare" : "cu termenul de păstrare de " + wording.term(line.years());
  }
}
