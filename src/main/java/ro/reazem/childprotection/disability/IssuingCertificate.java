package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.security.Officer;

/** Issues the certificate on the commission's resolution, takes over one that others gave, hands it over (eliberarea certificatului). */
@Component("issuingDisabilityCertificate")
@Transactional
class IssuingCertificate {

  private static final String ISSUER = "cpc";
  private static final String SERIES = "certificat-handicap-copil";

  private final DisabilityWork work;
  private final EvaluatingChild evaluating;
  private final EvaluationTable table;
  private final Certificates certificates;
  private final LosingCertificate losing;
  private final DisabilityTerms terms;
  private final AllowanceOfCertificate allowance;
  private final NumberSeries series;
  private final JdbcClient jdbc;

  IssuingCertificate(DisabilityWork work, EvaluatingChild evaluating, EvaluationTable table, Certificates certificates, LosingCertificate losing,
      DisabilityTerms terms, AllowanceOfCertificate allowance, NumberSeries series, JdbcClient jdbc) {
    this.work = work;
    this.evaluating = evaluating;
    this.table = table;
    this.certificates = certificates;
    this.losing = losing;
    this.terms = terms;
    this.allowance = allowance;
    this.series = series;
    this.jdbc = jdbc;
  }

  /** What the certificate is to say. */
  record Wording(AskedCertificate asked, List<HandicapType> types, String recommendations) {

    Wording {
      types = List.copyOf(types);
      RuleViolated.require(!types.isEmpty(), "childprotection.disability.typeMissing");
    }
  }

  /** A certificate that another county or a former commission gave. */
  record Former(HeldCertificate held, List<HandicapType> types, boolean assistant, String number, LocalDate issuedOn, String issuer) {

    Former {
      types = List.copyOf(types);
      RuleViolated.require(!types.isEmpty(), "childprotection.disability.typeMissing");
      RuleViolated.require(issuer.strip().length() >= 3, "childprotection.disability.issuerMissing");
      RuleViolated.require(!held.until().isBefore(held.from()), "childprotection.certification.endsBefore");
    }
  }

  /** Who sat and who signed, as the resolution keeps it. */
  private record Sat(String composition, String signedBy) {}

  /** @throws RuleViolated when nothing was decided, or the certificate may not be given like that (I6.1 to I6.6) */
  UUID issue(DisabilityFileId id, long version, Wording wording, Officer by) {
    var file = work.seen(id, version);
    var decidedOn = file.decidedOn();
    if (file.state() != FileState.DECIDED || decidedOn == null) {
      throw new RuleViolated("childprotection.disability.notDecided");
    }
    var asked = wording.asked();
    RuleViolated.require(!asked.from().isBefore(decidedOn), "childprotection.disability.beforeDecision", decidedOn);
    var rules = evaluating.rules(file);
    rules.broken(asked).stream().findFirst().ifPresent(one -> {
      throw one;
    });
    var report = table.report(id.value(), file.round()).map(EvaluationTable.WrittenReport::number).orElse("—");
    if (file.request().reason() == RequestReason.CHANGE) {
      certificates.ofChild(file.childId()).stream().filter(one -> one.runsOn(asked.from()))
          .forEach(one -> losing.replace(one, asked.from().minusDays(1), file.resolutionId(), by));
    }
    var sat = sat(file.resolutionId()).orElse(new Sat("", ""));
    var number = series.next(ISSUER, SERIES, work.today());
    var one = new Certificate(UUID.randomUUID(), id.value(), file.childId(), file.round(), true, number.ofYear(), number.date(), "", asked.degree(),
        wording.types(), asked.assistant(), asked.from(), asked.until(), asked.until(), rules.ground(asked).orElseThrow(), file.decision(), file.resolutionId(),
        report, sat.composition(), sat.signedBy(), wording.recommendations(), null, null, "", 1);
    certificates.add(one, by, work.now());
    terms.start(id.asCase(), DisabilityTerms.COMMUNICATE, one.issuedOn(), one.id());
    told(one);
    work.told(file.certify(), Kind.CERTIFIED, one.issuedOn(), one.number(), by);
    return one.id();
  }

  /** One given elsewhere is kept as it was given, and its validity is not judged; it opens the file of a child that moved here. */
  UUID takeOver(DisabilityFileId id, long version, Former former, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(former.issuedOn());
    var held = former.held();
    RuleViolated.require(certificates.ofChild(file.childId()).stream().noneMatch(one -> !one.from().isAfter(held.until()) && !one.endsOn().isBefore(held.from())),
        "childprotection.certification.twoAtOnce");
    RuleViolated.require(!former.assistant() || held.degree() == Degree.SEVERE,
        "childprotection.certification.assistantOnlySevere");
    boolean carries = file.request().reason() == RequestReason.TRANSFER_IN && !held.until().isBefore(work.today()) && file.state().mayBecome(FileState.CERTIFIED);
    var one = new Certificate(UUID.randomUUID(), id.value(), file.childId(), file.round(), false, former.number(), former.issuedOn(), former.issuer(),
        held.degree(), former.types(), former.assistant(), held.from(), held.until(), held.until(), null, "", null, "", "", "", "", null, null, "",
        carries ? 1 : 0);
    certificates.add(one, by, work.now());
    if (carries) {
      terms.met(id.asCase(), DisabilityTerms.SOLVE, work.today());
      terms.cancel(id.asCase(), DisabilityTerms.INCOMPLETE, "copilul a venit cu certificat");
      told(one);
      file.certify();
    }
    work.told(carries ? file : file.changed(), Kind.TAKEN_OVER, former.issuedOn(), former.number(), by);
    return one.id();
  }

  void communicate(DisabilityFileId id, long version, LocalDate on, String how, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    RuleViolated.require(how.strip().length() >= 2, "childprotection.disability.howMissing");
    var one = certificates.ofChild(file.childId()).stream().filter(each -> each.own() && each.communicatedOn() == null).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.disability.nothingToCommunicate"));
    RuleViolated.require(!on.isBefore(one.issuedOn()), "childprotection.disability.beforeCertificate", one.issuedOn());
    certificates.communicate(one.id(), on, how.strip());
    terms.met(id.asCase(), DisabilityTerms.COMMUNICATE, on);
    work.told(file.changed(), Kind.COMMUNICATED, on, one.number(), by);
  }

  private void told(Certificate one) {
    work.publish(one.certified(1, work.now()));
    allowance.follow(one, work.today());
  }

  private Optional<Sat> sat(@Nullable UUID resolution) {
    return resolution == null ? Optional.empty() : jdbc.sql("select composition, signed_by from childprotection.commission_resolution where id = :id")
        .param("id", resolution).query(Sat.class).optional();
  }
}
