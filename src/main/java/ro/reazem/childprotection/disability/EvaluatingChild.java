package ro.reazem.childprotection.disability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.CertificateLaw;
import ro.reazem.childprotection.certification.CertificateRules;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** The complex evaluation by its service (evaluarea complexă, SEC): part by part, then the report with what it proposes. */
@Component
@Transactional
class EvaluatingChild {

  private static final String ISSUER = "protectia-copilului";
  private static final String SERIES = "raport-evaluare-complexa";

  private final DisabilityWork work;
  private final EvaluationTable table;
  private final Certificates certificates;
  private final Children children;
  private final LegalParameters parameters;
  private final NumberSeries series;

  EvaluatingChild(DisabilityWork work, EvaluationTable table, Certificates certificates, Children children, LegalParameters parameters, NumberSeries series) {
    this.work = work;
    this.table = table;
    this.certificates = certificates;
    this.children = children;
    this.parameters = parameters;
    this.series = series;
  }

  /** A part, written before or after the papers are whole. */
  void write(DisabilityFileId id, long version, PartContent part, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state().isGathering() || file.state() == FileState.REPORTED, "childprotection.disability.notNow");
    work.requireNotInFuture(part.seenOn());
    table.add(file, part, by, work.now());
    work.told(file.changed(), Kind.EVALUATED, part.seenOn(), part.part().name(), by);
  }

  /**
   * The report, under a number of its own; written anew it replaces the one before.
   *
   * @throws RuleViolated while a part that belongs to it is missing, or the certificate that it proposes may not be given
   */
  void report(DisabilityFileId id, long version, EvaluationReport report, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state().mayBecome(FileState.REPORTED) && file.state() != FileState.AT_COMMISSION, "childprotection.disability.notNow");
    work.requireNotInFuture(report.metOn());
    RuleViolated.require(!report.metOn().isBefore(file.request().on()), "childprotection.disability.beforeRequest", file.request().on());
    var missing = missing(file);
    RuleViolated.require(missing.isEmpty(), "childprotection.disability.partsMissing", missing.size());
    broken(file, report).stream().findFirst().ifPresent(one -> {
      throw one;
    });
    var number = series.next(ISSUER, SERIES, work.today()).ofYear();
    table.add(file, number, report, by, work.now());
    work.told(file.report(), Kind.REPORTED, report.metOn(), number, by);
  }

  /** Parts that the report waits for. */
  List<EvaluationPart> missing(DisabilityFile file) {
    var papers = table.papers(file.getId().value(), file.round());
    var written = table.parts(file.getId().value(), file.round()).stream().map(one -> one.content().part()).collect(Collectors.toSet());
    return Arrays.stream(EvaluationPart.values()).filter(one -> one.isAsked(papers) && !written.contains(one)).toList();
  }

  /** Every rule that what a report proposes would break. */
  List<RuleViolated> broken(DisabilityFile file, EvaluationReport report) {
    var asked = report.asked();
    return asked == null ? List.of() : rules(file).broken(asked);
  }

  /**
   * The rules for one child with what it had; for another degree the certificate in force does not count, because the new one replaces it.
   */
  CertificateRules rules(DisabilityFile file) {
    var today = work.today();
    var held = certificates.ofChild(file.childId()).stream()
        .filter(one -> file.request().reason() != RequestReason.CHANGE || !one.runsOn(today)).map(Certificate::held).toList();
    return new CertificateRules(children.find(file.childId()).map(Child::bornOn).orElse(null), held, CertificateLaw.of(parameters.on(today)));
  }
}
