package ro.reazem.childprotection.disability;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.identified.ChildNumbers;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.parameters.LegalParameters;

/** The papers of a child with a disability: the certificate (certificatul de încadrare în grad de handicap) and the plan that goes with it; always in Romanian. */
@Component("childCertificatePaper")
class CertificatePaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Children children;
  private final ChildNumbers numbers;
  private final LegalParameters parameters;
  private final DegreeWords words;

  CertificatePaper(ActPdfRenderer renderer, Institution institution, Children children, ChildNumbers numbers, LegalParameters parameters, DegreeWords words) {
    this.renderer = renderer;
    this.institution = institution;
    this.children = children;
    this.numbers = numbers;
    this.parameters = parameters;
    this.words = words;
  }

  /** A paper with whether the whole CNP stands on it. */
  record Printed(byte[] pdf, boolean named) {}

  /**
   * The certificate for the family and for whoever pays.
   *
   * @param named whether it bears the whole CNP, as the one that is handed over does
   */
  Printed of(Certificate one, boolean named) {
    var child = children.find(one.childId()).orElseThrow(() -> new RuleViolated("childprotection.disability.unknown"));
    var cnp = named ? numbers.of(child.id()).map(Cnp::digits).orElse(null) : null;
    var title = "Certificat nr. " + one.number() + " din " + DegreeWords.day(one.issuedOn());
    var said = new HashMap<String, Object>(Map.of("c", one, "child", child, "words", words, "cnp", cnp == null ? masked(child) : cnp));
    said.put("review", one.until().minusDays(parameters.on(one.issuedOn()).whole("DISABILITY_REEVALUATION_BEFORE")));
    return new Printed(renderer.render(new ActPaper("childprotection/disability-certificate", title, title + " de încadrare a copilului în grad de handicap",
        institution.name(), one.issuedOn(), said)), cnp != null);
  }

  /** The plan, an annex of the certificate, with the contract that the family signs. */
  byte[] of(DisabilityFile file, PlanTable.Version plan) {
    var child = children.find(file.childId()).orElseThrow(() -> new RuleViolated("childprotection.disability.unknown"));
    var title = "Plan de abilitare-reabilitare, versiunea " + plan.number();
    return renderer.render(new ActPaper("childprotection/disability-plan", title, title + ", dosarul " + file.numberOfYear(), institution.name(),
        plan.content().since(), Map.of("plan", plan, "file", file, "child", child, "words", words)));
  }

  private static String masked(Child child) {
    return child.cnpTail() == null ? "—" : child.maskedCnp();
  }
}
