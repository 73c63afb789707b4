package ro.reazem.childprotection.measure;

import java.util.HashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** The director's disposition of an emergency placement as a paper (dispoziția de plasament în regim de urgență); always in Romanian. */
@Component("childDispositionPaper")
class DispositionPaper {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Children children;
  private final MessageSource messages;

  DispositionPaper(ActPdfRenderer renderer, Institution institution, Children children, MessageSource messages) {
    this.renderer = renderer;
    this.institution = institution;
    this.children = children;
    this.messages = messages;
  }

  /** @param forParents the copy that does not say where the child lives, because a parent is a danger to it */
  byte[] of(ChildCase found, Measure one, boolean forParents) {
    var ground = EmergencyGround.of(one.category()).orElseThrow();
    var title = "Dispoziția nr. " + one.number();
    var said = new HashMap<String, Object>();
    said.put("m", one);
    said.put("forParents", forParents);
    said.put("child", children.find(found.childId()).orElse(null));
    said.put("basis", ground.basis().cited());
    said.put("ground", say("measure.ground." + ground));
    said.put("facts", found.reason());
    said.put("file", found.numberOfYear());
    said.put("kind", one.placeType() == null ? "" : say("place.type." + one.placeType()));
    said.put("rights", say("measure.rights." + one.rights()));
    return renderer.render(new ActPaper("childprotection/emergency-disposition", title, title + " privind plasamentul în regim de urgență", institution.name(),
        one.decidedOn(), said));
  }

  private String say(String key) {
    return messages.getMessage("childprotection." + key, null, ROMANIAN);
  }
}
