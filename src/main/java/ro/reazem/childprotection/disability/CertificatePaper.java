package ro.reazem.childprotection.disability;

import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** The certificate of disability of a child as a paper (certificatul de încadrare în grad de handicap); always in Romanian. */
@Component("childCertificatePaper")
class CertificatePaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Children children;
  private final DegreeWords words;

  CertificatePaper(ActPdfRenderer renderer, Institution institution, Children children, DegreeWords words) {
    this.renderer = renderer;
    this.institution = institution;
    this.children = children;
    this.words = words;
  }

  byte[] of(Certificate one) {
    var child = children.find(one.childId()).orElseThrow(() -> new RuleViolated("childprotection.disability.unknown"));
    var title = "Certificat nr. " + one.number() + " din " + DegreeWords.day(one.issuedOn());
    return renderer.render(new ActPaper("childprotection/disability-certificate", title, title + " de încadrare a copilului în grad de handicap", institution.name(),
        one.issuedOn(), Map.of("c", one, "child", child, "words", words)));
  }
}
