package ro.reazem.financialaid.housingfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Registering a request for a dwelling, bringing its facts up to date, adding papers, asking for missing ones, giving it up. The same form sent
 * twice registers one file.
 */
@Component
@Transactional
class WorkingHousingFile {

  static final String ISSUER = "registratura";
  static final String SERIES = "dosar-locuinta-sociala";

  private final SentForms sentForms;
  private final HousingFiles files;
  private final HousingCases cases;
  private final NumberSeries series;
  private final Clock clock;

  WorkingHousingFile(SentForms sentForms, HousingFiles files, HousingCases cases, NumberSeries series, Clock clock) {
    this.sentForms = sentForms;
    this.files = files;
    this.cases = cases;
    this.series = series;
    this.clock = clock;
  }

  /**
   * A request as it was received.
   *
   * @param unit the unit that keeps the file
   */
  public record Lodged(UUID key, GridKind kind, UUID household, UUID applicant, UUID unit, HousingFacts facts) {}

  /** @throws RuleViolated when the family has a file of that kind already */
  public UUID lodge(Lodged lodged, Officer by) {
    sentForms.await(lodged.key());
    var earlier = files.sent(lodged.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    sentForms.await("housing file " + lodged.household());
    files.openOf(lodged.household(), lodged.kind()).ifPresent(number -> {
      throw new RuleViolated("financialaid.housing.file.alreadyOpen", number);
    });
    var on = lodged.facts().registeredOn();
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "financialaid.housing.file.inFuture");
    var at = on.equals(LocalDate.now(clock)) ? clock.instant() : on.atTime(10, 0).atZone(ZoneId.systemDefault()).toInstant();
    var number = series.next(ISSUER, SERIES, on).number();
    var file = new HousingFile(UUID.randomUUID(), 0, number, on.getYear(), lodged.kind(), lodged.unit(), lodged.household(), lodged.applicant(), on,
        by.name(), HousingStatus.REGISTERED, lodged.facts(), List.of(), "", at, false);
    cases.open(file, lodged.key(), by, at);
    return file.id();
  }

  /** Facts of a file that are brought up to date keep its day of registration. */
  public void state(UUID id, long seen, HousingFacts facts, Officer by) {
    change(id, seen, by, "housing.stated", "", (file, at) -> file.stated(facts, at));
  }

  public void present(UUID id, long seen, String kind, String reference, LocalDate on, Officer by) {
    var paper = new HousingPaper(HousingPaper.Kind.valueOf(kind), reference, on);
    change(id, seen, by, "housing.paper", reference, (file, at) -> file.presented(paper, at));
  }

  public void notifyIncomplete(UUID id, long seen, String missing, Officer by) {
    change(id, seen, by, "housing.incomplete", missing, (file, at) -> file.incomplete(missing, at));
  }

  public void withdraw(UUID id, long seen, String reason, Officer by) {
    change(id, seen, by, "housing.withdrawn", reason, (file, at) -> file.withdrawn(at));
  }

  private void change(UUID id, long seen, Officer by, String act, String note, BiFunction<HousingFile, Instant, HousingFile> how) {
    var file = files.held(id);
    SameVersion.require(seen, file.version());
    var at = clock.instant();
    cases.save(how.apply(file, at), by, act, note, at);
  }
}
