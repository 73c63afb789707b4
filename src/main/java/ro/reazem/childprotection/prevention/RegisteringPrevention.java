package ro.reazem.childprotection.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Identifying a child at risk (identificarea copilului în risc de separare): the observation sheet opens the file and its terms run from the registration. */
@Component
@Transactional
public class RegisteringPrevention {

  private static final String ISSUER = "protectia-copilului";
  private static final String SERIES = "dosar-prevenire";

  private final SentForms sentForms;
  private final PreventionFiles files;
  private final PreventionSheets sheets;
  private final Children children;
  private final CaseTerms terms;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisteringPrevention(SentForms sentForms, PreventionFiles files, PreventionSheets sheets, Children children, CaseTerms terms, NumberSeries series,
      LegalParameters parameters, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.sentForms = sentForms;
    this.files = files;
    this.sheets = sheets;
    this.children = children;
    this.terms = terms;
    this.series = series;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers a child at risk; the same form sent twice gives one file.
   *
   * @throws RuleViolated when the child is unknown, of age, or followed already by that service
   */
  PreventionId register(NewPrevention what, UUID unit, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = files.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("prevention file of " + what.childId());
    check(what);
    return open(what, unit, by.id(), by.id(), by.name());
  }

  /**
   * Somebody outside told of a child at risk (fișa de observație a asistentului medical comunitar): the file waits with the unit for whoever its head gives it to, and
   * its terms run. A child that the service follows already, or that is unknown here, is left as it is.
   */
  void told(NewPrevention what, UUID unit, UUID by, String byName) {
    sentForms.await("prevention file of " + what.childId());
    if (files.findByOneTimeKey(what.oneTimeKey()).isEmpty() && children.find(what.childId()).isPresent() && !isFollowed(what.childId(), what.service())) {
      open(what, unit, null, by, byName);
    }
  }

  private PreventionId open(NewPrevention what, UUID unit, @Nullable UUID responsible, UUID by, String byName) {
    var number = series.next(ISSUER, SERIES, LocalDate.now(clock));
    var saved = files.save(PreventionFile.register(what, number, unit, responsible));
    var id = saved.getId();
    sheets.observe(id, what.sheet());
    sheets.add(id, new PreventionEntry(PreventionEntry.Kind.REGISTERED, what.sheet().observedOn(), List.of(new Said("entry", what.entry())), byName,
        clock.instant()), by);
    var event = Moment.at(what.registeredAt());
    terms.start(id.asCase(), PreventionLaw.INITIAL, event);
    terms.start(id.asCase(), PreventionLaw.PLAN, event);
    events.publishEvent(new CaseOpened(saved.asCase(), clock.instant(), by));
    return id;
  }

  /** A signal was not confirmed, but the child is at risk (I2, trecut la SPAS): the local service follows the family; one that does already goes on. */
  public void afterSignal(UUID key, UUID child, String service, String entry, String words, UUID unit, Officer by) {
    if (!isFollowed(child, service)) {
      register(new NewPrevention(key, child, service, PreventionTrigger.AFTER_SIGNAL, entry, clock.instant(), new Observation(Observer.SOCIAL_SERVICE, by.name(),
          LocalDate.now(clock), 1, null, List.of(new RiskFound(RiskDimension.PERSONAL, RiskFound.Level.SOME, words)), List.of(), "")), unit, by);
    }
  }

  private boolean isFollowed(UUID child, String service) {
    return jdbc.sql("""
        select exists (select from childprotection.prevention_file where child_id = :child and ended_on is null and platform.fold(service) = platform.fold(:service))""")
        .param("child", child).param("service", service).query(Boolean.class).single();
  }

  private void check(NewPrevention what) {
    var on = LocalDate.ofInstant(what.registeredAt(), PreventionLaw.BUCHAREST);
    RuleViolated.require(!what.registeredAt().isAfter(clock.instant()), "childprotection.prevention.inFuture");
    RuleViolated.require(!what.sheet().observedOn().isAfter(on), "childprotection.prevention.observedLater");
    var child = children.find(what.childId()).orElseThrow(() -> new RuleViolated("childprotection.case.noChild"));
    var age = child.ageOn(on);
    int majority = parameters.on(on).whole("CHILD_MAJORITY_AGE");
    RuleViolated.require(age == null || age < majority, "childprotection.case.ofAge", majority);
    jdbc.sql("""
        select number || '/' || year from childprotection.prevention_file where child_id = :child and ended_on is null
          and platform.fold(service) = platform.fold(:service)""").param("child", what.childId()).param("service", what.service()).query(String.class).optional()
        .ifPresent(number -> {
          throw new RuleViolated("childprotection.prevention.alreadyOpen", number);
        });
  }
}
