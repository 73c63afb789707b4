package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Opens and changes the files of carers for whoever works on them (deschiderea și schimbarea dosarului): one open file a person, every change told. */
@Component("fosterCarerFiles")
@Transactional(propagation = Propagation.MANDATORY)
class CarerFiles {

  private static final String ISSUER = "protectia-copilului";
  private static final String SERIES = "dosar-asistent-maternal";

  private final FosterCarers carers;
  private final CarerSteps steps;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CarerFiles(FosterCarers carers, CarerSteps steps, NumberSeries series, SentForms sentForms, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.carers = carers;
    this.steps = steps;
    this.series = series;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** The number of the open file of a person. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<String> openOf(UUID person) {
    return jdbc.sql("select number || '/' || year from childprotection.foster_carer where person_id = :person and ended_on is null").param("person", person)
        .query(String.class).optional();
  }

  /**
   * Opens a file under the next number.
   *
   * @throws RuleViolated when the person has an open file
   */
  FosterCarer open(UUID person, Function<ActNumber, FosterCarer> file, Officer by) {
    sentForms.await("foster carer " + person);
    openOf(person).ifPresent(number -> {
      throw new RuleViolated("childprotection.fostercarer.alreadyOpen", number);
    });
    var saved = carers.save(file.apply(series.next(ISSUER, SERIES, LocalDate.now(clock))));
    events.publishEvent(new CaseOpened(saved.asCase(), clock.instant(), by.id()));
    return saved;
  }

  /** The file as the officer saw it, whatever its state. */
  FosterCarer seen(FosterCarerId id, long version) {
    return carers.findById(id).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noCarer")).requireVersion(version);
  }

  /** The open file as the officer saw it. */
  FosterCarer open(FosterCarerId id, long version) {
    var carer = seen(id, version);
    RuleViolated.require(carer.state().isOpen(), "childprotection.fostercarer.notNow");
    return carer;
  }

  /** Something was recorded in the file. */
  FosterCarer record(FosterCarer carer, Officer by) {
    var saved = carers.save(carer.changed());
    events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
    return saved;
  }

  void step(FosterCarerId id, CarerSteps.Kind kind, LocalDate on, String decision, String note, Officer by) {
    steps.add(id.value(), kind, on, decision, note, by, clock.instant());
  }

  void requireNotInFuture(LocalDate on) {
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
  }
}
