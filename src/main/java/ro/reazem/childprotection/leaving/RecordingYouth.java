package ro.reazem.childprotection.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.events.childprotection.YoungPersonAnnounced;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.web.Option;

/** Steps of a young person on the way out of care are recorded when the law allows them (rămânerea în sistem, ieșirea, însoțirea, predarea dosarului). */
@Component
@Transactional
class RecordingYouth {

  static final String CONTACT = "LEAVING_CONTACT";
  static final String FILE = "LEAVING_FILE";
  static final String PROOF = "LEAVING_PROOF";
  static final List<String> TERMS = List.of(CONTACT, FILE, PROOF);
  static final String OF_AGE = "PLACEMENT_ALLOWANCE_OWN_AGE";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Children children;
  private final CaseLog log;
  private final CaseTerms terms;
  private final LegalParameters parameters;
  private final PayingYouth paying;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  RecordingYouth(SentForms sentForms, ChildCases cases, Children children, CaseLog log, CaseTerms terms, LegalParameters parameters, PayingYouth paying,
      ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.children = children;
    this.log = log;
    this.terms = terms;
    this.parameters = parameters;
    this.paying = paying;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest first. */
  List<YouthStep> of(ChildCaseId id) {
    return jdbc.sql("""
        select s.id, s.kind, s.day, s.number, s.code, s.until_day, s.amount, s.words, s.withheld, u.name as unit, s.recorded_by_name, s.recorded_at
        from childprotection.youth_step s left join directory.unit u on u.id = s.to_unit where s.case_id = :case order by s.day desc, s.recorded_at desc limit 200""").param("case", id.value())
        .query(YouthStep.class).list();
  }

  /** The units that may be told of somebody who leaves, by name. */
  List<Option> units() {
    return jdbc.sql("select id, name from directory.unit where active order by name, id limit 500").query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }

  /** @throws RuleViolated when it is none of them */
  UUID unit(String typed) {
    return units().stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString).orElseThrow(() -> new RuleViolated("childprotection.leaving.unitMissing"));
  }

  void record(ChildCaseId id, NewStep what, Officer officer) {
    sentForms.await("youth of case " + id);
    if (jdbc.sql("select exists (select from childprotection.youth_step where one_time_key = :key)").param("key", what.key()).query(Boolean.class).single()) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    RuleViolated.require(!what.day().isAfter(LocalDate.now(clock)) || what.kind() == StepKind.ANNOUNCED || what.kind().isStay(), "childprotection.leaving.inFuture");
    var bornOn = children.find(found.childId()).map(child -> child.bornOn()).orElseThrow(() -> new RuleViolated("childprotection.measure.birthUnknown"));
    var steps = ofPerson(found.childId());
    var who = person(bornOn, steps, what);
    switch (what.kind()) {
      case STAY_STUDIES -> stay(found, what, Continuation.forStudies(who, StudyForm.valueOf(what.code()), what.day(), law(what.day())), officer);
      case STAY_WITHOUT_STUDIES -> stay(found, what, Continuation.withoutStudies(who, what.day(), law(what.day())), officer);
      case LUMP_SUM -> {
        var sum = LeavingMoney.lumpSum(who, law(what.day()));
        add(found, what, null, sum, 1 + count(steps, StepKind.LUMP_SUM_BACK), officer);
        paying.once(found, what, sum);
      }
      case LUMP_SUM_BACK -> {
        paying.end(found, what);
        add(found, what, null, null, count(steps, StepKind.LUMP_SUM), officer);
      }
      case INDEMNITY_ENDED -> {
        paying.end(found, what);
        add(found, what, null, null, officer);
        terms.cancel(id.asCase(), PROOF, "indemnizația lunară a încetat");
      }
      case PROOF -> {
        paying.requireMonthly(found, what.day());
        RuleViolated.require(!what.number().isBlank(), "childprotection.leaving.paperMissing");
        add(found, what, null, null, officer);
        terms.metAndAgain(id.asCase(), PROOF, clock.instant());
      }
      case INDEMNITY -> {
        RuleViolated.require(who.chosen() == YouthChoice.INDEMNITY, "childprotection.leaving.chooseFirst");
        var monthly = LeavingMoney.indemnity(who, what.day(), law(what.day()));
        paying.monthly(found, what, monthly, bornOn.plusYears(law(what.day()).studyUntil()));
        add(found, what, null, monthly, officer);
        terms.start(id.asCase(), PROOF, Moment.on(what.day()));
      }
      case CHOICE -> {
        RuleViolated.require(who.chosen() == YouthChoice.NONE, "childprotection.measure.rule.OPTION_WAS_CHOSEN");
        RuleViolated.require(YouthChoice.valueOf(what.code()) != YouthChoice.NONE, "childprotection.leaving.chooseOne");
        add(found, what, null, null, officer);
      }
      case PLAN -> {
        add(found, what, null, null, officer);
        terms.start(id.asCase(), CONTACT, Moment.on(what.day()));
      }
      case CONTACT -> {
        RuleViolated.require(steps.stream().anyMatch(one -> one.kind() == StepKind.PLAN), "childprotection.leaving.planFirst");
        add(found, what, null, null, officer);
        terms.metAndAgain(id.asCase(), CONTACT, clock.instant());
      }
      case ANNOUNCED -> {
        RuleViolated.require(what.toUnit() != null, "childprotection.leaving.unitMissing");
        add(found, what, null, null, officer);
        events.publishEvent(new YoungPersonAnnounced(what.key(), clock.instant(), id.asCase(), found.childId(), what.day(), List.of(what.code()), what.toUnit(),
            officer.id()));
      }
      case FILE_ASKED -> {
        FileHandover.ask(bornOn, what.day(), what.number(), parameters.on(what.day()).whole(OF_AGE));
        add(found, what, null, null, officer);
        terms.start(id.asCase(), FILE, Moment.on(what.day()));
      }
      case FILE_HANDED -> {
        FileHandover.hand(steps, what);
        add(found, what, null, null, officer);
        terms.met(id.asCase(), FILE, clock.instant());
      }
      case OFFER_REFUSED -> add(found, what, null, null, officer);
    }
  }

  private void stay(ChildCase found, NewStep what, Continuation may, Officer officer) {
    if (!may.isAllowed()) {
      throw may.refusals().getFirst().violated();
    }
    found.requireOpen();
    add(found, what, may.lastDay(), null, officer);
  }

  /** Steps of the same person in every case, for what counts once in life. */
  private List<YouthStep> ofPerson(UUID person) {
    return jdbc.sql("""
        select s.id, s.kind, s.day, s.number, s.code, s.until_day, s.amount, s.words, s.withheld, u.name as unit, s.recorded_by_name, s.recorded_at
        from childprotection.youth_step s left join directory.unit u on u.id = s.to_unit where s.person_id = any(directory.same_person(:person)) order by s.day, s.recorded_at""").param("person", person)
        .query(YouthStep.class).list();
  }

  /** What the law asks of the person, from the steps taken so far. */
  static YoungPerson person(LocalDate bornOn, List<YouthStep> steps, NewStep what) {
    var used = steps.stream().filter(one -> one.kind() == StepKind.STAY_STUDIES).map(one -> StudyForm.valueOf(one.code())).collect(Collectors.toSet());
    var since = steps.stream().filter(one -> one.kind() == StepKind.STAY_WITHOUT_STUDIES).map(YouthStep::day).min(LocalDate::compareTo).orElse(null);
    int offers = count(steps, StepKind.OFFER_REFUSED);
    var chosen = steps.stream().filter(one -> one.kind() == StepKind.CHOICE).map(one -> YouthChoice.valueOf(one.code())).findFirst().orElse(YouthChoice.NONE);
    return new YoungPerson(bornOn, what.number().isBlank() ? null : what.day(), used, since, offers, chosen, count(steps, StepKind.LUMP_SUM) > count(steps, StepKind.LUMP_SUM_BACK));
  }

  private static int count(List<YouthStep> steps, StepKind kind) {
    return (int) steps.stream().filter(one -> one.kind() == kind).count();
  }


  private void add(ChildCase found, NewStep what, @Nullable LocalDate until, @Nullable Lei amount, Officer officer) {
    add(found, what, until, amount, 1, officer);
  }

  private void add(ChildCase found, NewStep what, @Nullable LocalDate until, @Nullable Lei amount, int round, Officer officer) {
    jdbc.sql("""
        insert into childprotection.youth_step (id, one_time_key, case_id, person_id, kind, day, number, code, until_day, amount, words, withheld, round, to_unit,
          recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :key, :case, :person, :kind, :day, :number, :code, :until, :amount, :words, :withheld, :round, :unit, :by, :byName, :at)""")
        .param("key", what.key()).param("case", Objects.requireNonNull(found.getId()).value()).param("person", found.childId()).param("kind", what.kind().name())
        .param("day", what.day()).param("number", what.number()).param("code", what.code()).param("until", until).param("amount", amount == null ? null : amount.bani())
        .param("words", what.words()).param("withheld", what.withheld()).param("round", round).param("unit", what.toUnit()).param("by", officer.id()).param("byName", officer.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    log.add(found.getId(), "leaving." + what.kind(), what.number(), By.of(officer), clock.instant());
  }

  private LeavingLaw law(LocalDate day) {
    return LeavingLaw.of(parameters.on(day));
  }
}
