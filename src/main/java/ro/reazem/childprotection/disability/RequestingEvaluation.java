package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Takes in requests for complex evaluation and looks at their papers (primirea cererii, verificarea dosarului). */
@Component
@Transactional
class RequestingEvaluation {

  private static final String ISSUER = "protectia-copilului";
  private static final String SERIES = "dosar-copil-dizabilitati";

  private final DisabilityFiles files;
  private final DisabilityWork work;
  private final DisabilityTerms terms;
  private final PassageToAdults passage;
  private final EvaluationTable table;
  private final Certificates certificates;
  private final Children children;
  private final LegalParameters parameters;
  private final NumberSeries series;
  private final SentForms forms;
  private final JdbcClient jdbc;

  RequestingEvaluation(DisabilityFiles files, DisabilityWork work, DisabilityTerms terms, PassageToAdults passage, EvaluationTable table, Certificates certificates, Children children,
      LegalParameters parameters, NumberSeries series, SentForms forms, JdbcClient jdbc) {
    this.files = files;
    this.work = work;
    this.terms = terms;
    this.passage = passage;
    this.table = table;
    this.certificates = certificates;
    this.children = children;
    this.parameters = parameters;
    this.series = series;
    this.forms = forms;
    this.jdbc = jdbc;
  }

  /**
   * Registers the first request of a child; the same form sent twice gives one file.
   *
   * @throws RuleViolated when the person is of age, the child has an open file, or the day has not come
   */
  DisabilityFileId register(UUID key, UUID child, EvaluationRequest request, UUID unit, Officer by) {
    forms.await(key);
    var before = files.findByOneTimeKey(key);
    if (before.isPresent()) {
      return before.get().getId();
    }
    forms.await("disability file " + child);
    work.requireNotInFuture(request.on());
    RuleViolated.require(request.reason() == RequestReason.FIRST || request.reason() == RequestReason.TRANSFER_IN, "childprotection.disability.notFirst");
    requireChild(child, request.on());
    jdbc.sql("select number || '/' || year from childprotection.disability_file where child_id = :child and ended_on is null").param("child", child)
        .query(String.class).optional().ifPresent(number -> {
          throw new RuleViolated("childprotection.disability.alreadyOpen", number);
        });
    var saved = work.opened(DisabilityFile.register(key, child, request, series.next(ISSUER, SERIES, work.today()), unit, Registered.by(by, work.now())),
        request.on(), request.registeredNumber(), by);
    begin(saved.getId(), request.on(), saved.getId().value());
    return saved.getId();
  }

  /** Another request for a child with a certificate: before it ends, or for another degree. */
  void again(DisabilityFileId id, long version, EvaluationRequest request, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(request.on());
    requireChild(file.childId(), request.on());
    boolean runs = certificates.ofChild(file.childId()).stream().anyMatch(one -> one.runsOn(request.on()));
    RuleViolated.require(request.reason() != RequestReason.CHANGE || runs, "childprotection.disability.nothingToChange");
    var asked = file.requestAgain(request);
    terms.met(id.asCase(), DisabilityTerms.REEVALUATION, request.on());
    begin(id, request.on(), UUID.randomUUID());
    work.told(asked, Kind.REQUESTED_AGAIN, request.on(), request.registeredNumber(), by);
  }

  /** @throws RuleViolated when the paper is said not to concern a child that it concerns */
  void look(DisabilityFileId id, long version, LookedPaper one, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state().isGathering(), "childprotection.disability.notNow");
    work.requireNotInFuture(one.on());
    RuleViolated.require(one.result() != PaperResult.THERE || one.reference().strip().length() >= 2, "childprotection.disability.referenceMissing");
    var types = table.report(id.value(), file.round()).map(report -> report.content().types()).orElse(certificates.ofChild(file.childId()).stream()
        .findFirst().map(Certificate::types).orElse(List.of()));
    RuleViolated.require(one.result() != PaperResult.DOES_NOT_CONCERN || one.paper().mayNotConcern(file.request().reason(), file.request().atSchool(), Set.copyOf(types)),
        "childprotection.disability.paperConcerns");
    table.add(file, one, by, work.now());
    work.told(file.changed(), Kind.LOOKED, one.on(), one.paper().name(), by);
  }

  /** The file goes back with the list of what is missing; the term of the evaluation stands still until it is there. */
  void giveBack(DisabilityFileId id, long version, LocalDate on, String missing, Officer by) {
    var file = work.seen(id, version).giveBack(missing);
    requireSince(file, on);
    terms.met(id.asCase(), DisabilityTerms.INCOMPLETE, on);
    terms.suspend(id.asCase(), DisabilityTerms.SOLVE, on, missing);
    work.told(file, Kind.GIVEN_BACK, on, missing, by);
  }

  /** Every paper is there: the service for complex evaluation begins. */
  void complete(DisabilityFileId id, long version, LocalDate on, Officer by) {
    var file = work.seen(id, version);
    requireSince(file, on);
    table.papers(id.value(), file.round()).requireWhole();
    terms.cancel(id.asCase(), DisabilityTerms.INCOMPLETE, "dosarul este complet");
    terms.resume(id.asCase(), DisabilityTerms.SOLVE, on);
    work.told(file.evaluate(), Kind.COMPLETED, on, "", by);
  }

  /** The family takes the request back. */
  void giveUp(DisabilityFileId id, long version, LocalDate on, String why, Officer by) {
    var file = work.seen(id, version);
    requireSince(file, on);
    RuleViolated.require(why.strip().length() >= 3, "childprotection.disability.reasonMissing");
    boolean runs = certificates.ofChild(file.childId()).stream().anyMatch(one -> one.runsOn(on));
    terms.cancel(id.asCase(), DisabilityTerms.INCOMPLETE, why);
    terms.cancel(id.asCase(), DisabilityTerms.SOLVE, why);
    work.told(file.giveUp(on, why, runs), Kind.GIVEN_UP, on, why, by);
  }

  /** Who coordinates the file, and who else works on it. */
  void give(DisabilityFileId id, long version, UUID officer, @Nullable UUID another, Officer by) {
    var file = work.seen(id, version);
    var former = file.responsibleId();
    passage.isUpTo(file, officer, by.id());
    work.assigned(file.give(officer, another), former, by);
  }

  /** The evaluation runs, and the family is to be told what is missing. */
  private void begin(DisabilityFileId id, LocalDate on, UUID event) {
    terms.start(id.asCase(), DisabilityTerms.SOLVE, on, event);
    terms.start(id.asCase(), DisabilityTerms.INCOMPLETE, on, event);
  }

  private void requireSince(DisabilityFile file, LocalDate on) {
    work.requireNotInFuture(on);
    RuleViolated.require(!on.isBefore(file.request().on()), "childprotection.disability.beforeRequest", file.request().on());
  }

  private void requireChild(UUID child, LocalDate on) {
    int majority = parameters.on(on).whole("CHILD_MAJORITY_AGE");
    Integer age = children.find(child).map((Child one) -> one.ageOn(on)).orElse(null);
    RuleViolated.require(age != null, "childprotection.certification.birthUnknown");
    RuleViolated.require(age < majority, "childprotection.disability.ofAge", majority);
  }
}
