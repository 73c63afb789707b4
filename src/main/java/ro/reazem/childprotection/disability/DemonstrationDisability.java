package ro.reazem.childprotection.disability;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented children with disabilities: a certificate with a plan, one about to end, one ended, a report, an evaluation, an incomplete and a fresh request. */
@Component
@Order(68)
class DemonstrationDisability implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDisability.class);
  private static final int CHILDREN = 7;
  private static final int MOVED_HERE = 2;
  private static final int CERTIFIED = 3;
  private static final int REPORTED = 4;
  private static final int EVALUATED = 5;

  private final DemoMode demo;
  private final RequestingEvaluation requesting;
  private final EvaluatingChild evaluating;
  private final IssuingCertificate issuing;
  private final PlanningRehabilitation planning;
  private final RaisingNotices raising;
  private final DisabilityWork work;
  private final DisabilityTerms terms;
  private final DisabilityFiles files;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationDisability(DemoMode demo, RequestingEvaluation requesting, EvaluatingChild evaluating, IssuingCertificate issuing, PlanningRehabilitation planning,
      RaisingNotices raising, DisabilityWork work, DisabilityTerms terms, DisabilityFiles files, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.requesting = requesting;
    this.evaluating = evaluating;
    this.issuing = issuing;
    this.planning = planning;
    this.raising = raising;
    this.work = work;
    this.terms = terms;
    this.files = files;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("children with disabilities", () -> {
      var today = LocalDate.now(clock);
      var children = new ArrayList<>(jdbc.sql("""
          select p.id from directory.person p where p.died_on is null and p.siruta is not null and p.born_on between :old and :young
            and not exists (select from childprotection.child_case c where c.child_id = p.id) order by p.id limit :most""")
          .param("old", today.minusYears(13)).param("young", today.minusYears(5)).param("most", CHILDREN).query(UUID.class).list());
      // the certificate of this one is known on the page of its protection case
      if (children.size() > MOVED_HERE) {
        jdbc.sql("""
            select c.child_id from childprotection.child_case c join directory.person p on p.id = c.child_id and p.born_on > :old
            where c.stage = 'INTERVENTION' order by c.year desc, c.number desc limit 1""").param("old", today.minusYears(15)).query(UUID.class).optional()
            .ifPresent(protectedChild -> children.set(MOVED_HERE, protectedChild));
      }
      IntStream.range(0, children.size()).takeWhile(place -> !demo.isStopping())
          .forEach(place -> transaction.executeWithoutResult(status -> make(children.get(place), place, today)));
      transaction.executeWithoutResult(status -> raising.turn(today));
      LOG.info("{} invented children with disabilities are there", children.size());
    });
  }

  private void make(UUID child, int place, LocalDate today) {
    var by = DemoOfficer.COPII.acting();
    var key = UUID.nameUUIDFromBytes(("demonstration disability " + child).getBytes(StandardCharsets.UTF_8));
    if (files.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var requested = place < CERTIFIED ? today.minusMonths(2) : today.minusDays(30 - place);
    var id = requesting.register(key, child, new EvaluationRequest(place == MOVED_HERE ? RequestReason.TRANSFER_IN : RequestReason.FIRST,
        place % 2 == 0 ? RequestOrigin.PARENT : RequestOrigin.SPAS, place % 2 == 0 ? "Mama copilului" : "SPAS Măgura", true, requested, 500 + place + "/" + requested.getYear()),
        DemoUnit.CHILDREN.id(), by);
    if (place == MOVED_HERE) {
      // two years that end within the days of the notices
      issuing.takeOver(id, version(id), new IssuingCertificate.Former(HeldCertificate.whole(Degree.MARKED, today.minusMonths(22).minusDays(9), today.plusDays(51)),
          List.of(HandicapType.AUDITORY), false, "311/2024", today.minusMonths(22).minusDays(9), "CPC Alba"), by);
    } else if (place < CHILDREN - 2) {
      papers(id, requested, null, by);
      requesting.complete(id, version(id), requested.plusDays(2), by);
    } else {
      papers(id, requested, place == CHILDREN - 2 ? FilePaper.SPECIALIST_A5 : FilePaper.REQUEST, by);
      if (place == CHILDREN - 2) {
        requesting.giveBack(id, version(id), requested.plusDays(1), "Certificatul medical tip A5, ancheta socială", by);
      }
    }
    if (place != MOVED_HERE && place <= EVALUATED - 1) {
      parts(id, requested.plusDays(9), place <= REPORTED - 1 || place == 0, by);
    }
    if (place != MOVED_HERE && place <= REPORTED - 1) {
      report(id, requested.plusDays(12), place, today, by);
    }
    if (place < MOVED_HERE) {
      certify(id, place, today, by);
    }
  }

  private void papers(DisabilityFileId id, LocalDate on, @Nullable FilePaper missing, Officer by) {
    for (var paper : FilePaper.values()) {
      if (missing != null && paper.ordinal() > missing.ordinal()) {
        return;
      }
      boolean may = paper.mayNotConcern(RequestReason.FIRST, true, Set.of());
      requesting.look(id, version(id), new LookedPaper(paper, paper == missing ? PaperResult.MISSING : may ? PaperResult.DOES_NOT_CONCERN : PaperResult.THERE,
          may || paper == missing ? "" : "nr. " + (paper.ordinal() + 20), on), by);
    }
  }

  private void parts(DisabilityFileId id, LocalDate on, boolean all, Officer by) {
    for (var part : EvaluationPart.values()) {
      if (all || part == EvaluationPart.MEDICAL) {
        evaluating.write(id, version(id), new PartContent(part, on, part == EvaluationPart.MEDICAL ? "dr. Elena Pop, neurologie pediatrică" : "Oana Lazăr, specialist",
            part == EvaluationPart.MEDICAL ? 3 : null, 3, 2, "Constatările componentei, scrise la evaluarea copilului.",
            part == EvaluationPart.SOCIAL ? "Locuință la etaj, fără rampă; bunica ajută zilnic." : ""), by);
      }
    }
  }

  private void report(DisabilityFileId id, LocalDate on, int place, LocalDate today, Officer by) {
    evaluating.report(id, version(id), new EvaluationReport(on, MeetingPlace.SERVICE, "", place == 0 ? Degree.SEVERE : Degree.MEDIUM, List.of(HandicapType.NEUROPSYCHIC),
        place == 0, false, place == 0, today.minusDays(place < 2 ? 20 : 0), today.plusMonths(12), "Copilul are nevoie de sprijin în activitățile zilnice.",
        "Kinetoterapie, logopedie."), by);
  }

  private void certify(DisabilityFileId id, int place, LocalDate today, Officer by) {
    var decidedOn = today.minusDays(20);
    var file = files.findById(id).orElseThrow();
    terms.met(id.asCase(), DisabilityTerms.SOLVE, decidedOn);
    work.told(file.propose(UUID.randomUUID()), DisabilitySteps.Kind.PROPOSED, decidedOn, "", by);
    work.told(files.findById(id).orElseThrow().decide(decidedOn, "Hotărârea CPC nr. " + (40 + place) + " din " + DegreeWords.day(decidedOn), null),
        DisabilitySteps.Kind.DECIDED, decidedOn, "", null);
    if (place == 0) {
      issuing.issue(id, version(id), new IssuingCertificate.Wording(new AskedCertificate(Degree.SEVERE, true, decidedOn, today.plusMonths(12), false, true),
          List.of(HandicapType.NEUROPSYCHIC), "Kinetoterapie, logopedie."), by);
      issuing.communicate(id, version(id), today, "înmânat mamei, sub semnătură", by);
      requesting.give(id, version(id), DemoOfficer.COPII.acting().id(), DemoOfficer.RALUCA_STAN.acting().id(), DemoOfficer.SEF_COPII.acting());
      planning.plan(id, version(id), new RehabilitationPlan(decidedOn, List.of(new Goal(GoalDomain.REHABILITATION, "Mers cu sprijin", "kinetoterapie", "Centrul de zi",
          "de două ori pe săptămână", "Oana Lazăr"), new Goal(GoalDomain.EDUCATION, "Integrare în clasă", "profesor de sprijin", "Școala nr. 2", "zilnic", "Radu Ene")),
          "Familia însoțește copilul la ședințe."), by);
      planning.sign(id, version(id), today, by);
      planning.report(id, version(id), new PlanTable.Report(today, 1, "Copilul face câțiva pași cu sprijin.", by.name()), by);
      planning.orient(id, version(id), new Orientation("88/2026", "CJRAE", OrientationKind.MASS_SCHOOL, today.minusMonths(2), null), by);
    }
  }

  private long version(DisabilityFileId id) {
    return files.findById(id).orElseThrow().version();
  }
}
