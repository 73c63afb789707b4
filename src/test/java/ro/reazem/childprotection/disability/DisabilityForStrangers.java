package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.CaseMaker;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.OwnWord;

/** The file of a child with a disability, which those who work on it see and nobody else. */
@Component
class DisabilityForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/disability/{id}";
  private static final String CERTIFICATE = ADDRESS + "/certificates/{certificate}";

  private final RequestingEvaluation requesting;
  private final IssuingCertificate issuing;
  private final DisabilityFiles files;
  private final Certificates certificates;
  private final InventedCases people;
  private final Clock clock;

  DisabilityForStrangers(RequestingEvaluation requesting, IssuingCertificate issuing, DisabilityFiles files, Certificates certificates, InventedCases people,
      Clock clock) {
    this.requesting = requesting;
    this.issuing = issuing;
    this.files = files;
    this.certificates = certificates;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "childprotection";
  }

  @Override
  public List<String> roles() {
    return List.of("childprotection READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS, CERTIFICATE);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var today = LocalDate.now(clock);
    var secret = OwnWord.after("Ascunseanu");
    var child = people.child(secret, today.minusYears(9));
    var id = requesting.register(UUID.randomUUID(), child, new EvaluationRequest(RequestReason.TRANSFER_IN, RequestOrigin.PARENT, "Mama " + secret, false, today,
        "78/2026"), owner.unit(), owner);
    issuing.takeOver(id, files.findById(id).orElseThrow().version(), new IssuingCertificate.Former(HeldCertificate.whole(Degree.SEVERE, today.minusDays(5),
        today.plusMonths(12)), List.of(HandicapType.MENTAL), true, "5/2026", today.minusDays(5), "CPC Alba"), owner);
    return new Made(Map.of(ADDRESS, List.of(id.value()), CERTIFICATE, List.of(id.value(), certificates.ofChild(child).getFirst().id())),
        Map.of("person", List.of(child)), List.of(files.findById(id).orElseThrow().numberOfYear()), List.of(secret));
  }
}
