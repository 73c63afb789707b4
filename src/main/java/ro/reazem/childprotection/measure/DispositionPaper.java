package ro.reazem.childprotection.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.WithheldNames;
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
  private final WithheldNames names;
  private final MessageSource messages;

  DispositionPaper(ActPdfRenderer renderer, Institution institution, Children children, WithheldNames names, MessageSource messages) {
    this.renderer = renderer;
    this.institution = institution;
    this.children = children;
    this.names = names;
    this.messages = messages;
  }

  /** @param forParents the copy that does not say where the child lives, because a parent is a danger to it */
  byte[] of(ChildCase found, Measure one, boolean forParents) {
    return of(found, one, forParents, null);
  }

  /** One copy as it was communicated. */
  byte[] of(ChildCase found, Measure one, DispositionCopy copy) {
    return of(found, one, copy.extract(), copy);
  }

  private byte[] of(ChildCase found, Measure one, boolean forParents, @Nullable DispositionCopy copy) {
    // what was written by hand may name the place too
    var telling = forParents ? names.of(found.getId().value()) : List.<String>of();
    var ground = EmergencyGround.of(one.category()).orElseThrow();
    var title = (forParents ? "Extras din Dispoziția nr. " : "Dispoziția nr. ") + one.number();
    var said = new HashMap<String, Object>();
    said.put("m", one);
    said.put("forParents", forParents);
    said.put("child", children.find(found.childId()).orElse(null));
    said.put("basis", ground.basis().cited());
    said.put("ground", say("measure.ground." + ground));
    said.put("copyNumber", copy == null ? 0 : copy.number());
    said.put("addressee", copy == null ? "" : copy.addressee());
    said.put("facts", WithheldPassages.of(found.reason(), telling));
    said.put("visits", WithheldPassages.of(one.visits(), telling));
    said.put("obligations", WithheldPassages.of(one.obligations(), telling));
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
