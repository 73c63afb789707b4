package ro.reazem.childprotection.leaving;

import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** Makes the record of handing a file over (proces-verbal de predare a dosarului), always in Romanian. */
@Component
class HandoverPaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Children children;

  HandoverPaper(ActPdfRenderer renderer, Institution institution, Children children) {
    this.renderer = renderer;
    this.institution = institution;
    this.children = children;
  }

  byte[] of(ChildCase found, YouthStep handed) {
    var who = children.find(found.childId()).map(child -> child.name()).orElse("");
    var title = "Proces-verbal de predare a dosarului nr. " + found.numberOfYear();
    return renderer.render(new ActPaper("childprotection/file-handover", title, title, institution.name(), handed.day(),
        Map.of("step", handed, "who", who, "number", found.numberOfYear())));
  }
}
