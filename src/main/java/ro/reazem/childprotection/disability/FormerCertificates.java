package ro.reazem.childprotection.disability;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.CertificateLaw;
import ro.reazem.childprotection.certification.CertificateRules;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Certificates of former files (certificate preluate): kept as they were given, in a file of the child that is open only while one of them is valid. */
@Component("formerDisabilityCertificates")
public class FormerCertificates {

  private final RequestingEvaluation requesting;
  private final IssuingCertificate issuing;
  private final Certificates certificates;
  private final DisabilityWork work;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;

  FormerCertificates(RequestingEvaluation requesting, IssuingCertificate issuing, Certificates certificates, DisabilityWork work, LegalParameters parameters,
      JdbcClient jdbc) {
    this.requesting = requesting;
    this.issuing = issuing;
    this.certificates = certificates;
    this.work = work;
    this.parameters = parameters;
    this.jdbc = jdbc;
  }

  /** Whether one that stands here is valid on a day of it (I6.6). */
  public boolean overlaps(UUID child, FormerCertificate one) {
    return certificates.ofChild(child).stream().anyMatch(held -> !held.from().isAfter(one.until()) && !held.endsOn().isBefore(one.from()));
  }

  /** What the law of its first day says against it (I6.1 to I6.4); nothing for a day before the first one whose law is kept here. */
  public List<RuleViolated> against(Child child, FormerCertificate one) {
    try {
      var held = certificates.ofChild(child.id()).stream().map(Certificate::held).toList();
      var rules = new CertificateRules(child.bornOn(), held.stream().filter(former -> former.until().isBefore(one.from())).toList(),
          CertificateLaw.of(parameters.on(one.from())));
      return rules.broken(new AskedCertificate(one.degree(), one.assistant(), one.from(), one.until(), false, true));
    } catch (RuleViolated unknown) {
      return List.of();
    }
  }

  /**
   * Enters them, the oldest first.
   *
   * @return the file and the certificates by their keys
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Entered enter(UUID child, List<FormerCertificate> all, UUID unit, Officer by) {
    var ordered = all.stream().sorted(Comparator.comparing(FormerCertificate::from)).toList();
    var open = jdbc.sql("select id from childprotection.disability_file where child_id = :child and ended_on is null").param("child", child)
        .query(UUID.class).optional();
    var id = open.map(DisabilityFileId::new).orElseGet(() -> requesting.register(UUID.randomUUID(), child, new EvaluationRequest(RequestReason.TRANSFER_IN,
        RequestOrigin.OWN_MOTION, "dosar preluat", false, ordered.getFirst().issuedOn(), ordered.getFirst().number()), unit, by));
    Map<UUID, UUID> entered = new LinkedHashMap<>();
    for (var one : ordered) {
      entered.put(one.key(), issuing.takeOver(id, work.find(id).version(), new IssuingCertificate.Former(HeldCertificate.whole(one.degree(), one.from(),
          one.until()), one.types(), one.assistant(), one.number(), one.issuedOn(), one.issuer()), by));
    }
    if (open.isEmpty() && ordered.getLast().until().isBefore(work.today())) {
      requesting.giveUp(id, work.find(id).version(), work.today(), "dosar preluat, fără certificat valabil", by);
    }
    return new Entered(id.value(), Map.copyOf(entered));
  }

  /** What became of them: the file, and each certificate by the key of its row. */
  public record Entered(UUID file, Map<UUID, UUID> certificates) {}
}
