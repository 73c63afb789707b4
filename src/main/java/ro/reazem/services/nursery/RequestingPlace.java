package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.NurseryAge;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.ServiceUnits;

/** Registers a request for a place (depunerea cererii de înscriere), at the nursery of the first option. */
@Component
class RequestingPlace {

  private static final String ISSUER = "servicii-sociale";
  private static final String SERIES = "dosar-cresa";

  private final NurseryFiles files;
  private final Campaigns campaigns;
  private final ServiceUnits units;
  private final TellingFiles telling;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  RequestingPlace(NurseryFiles files, Campaigns campaigns, ServiceUnits units, TellingFiles telling, NumberSeries series, LegalParameters parameters,
      SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.campaigns = campaigns;
    this.units = units;
    this.telling = telling;
    this.series = series;
    this.parameters = parameters;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Registers it; the same form sent twice gives one file.
   *
   * @throws RuleViolated outside the days of filing, for a child who is too old by the start of the school year (I10.2), for more options than the method
   *     lets a family name, and when the child has a file already
   */
  @Transactional
  public NurseryFileId request(Asked what, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = files.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("nursery file of " + what.childId());
    var today = LocalDate.now(clock);
    RuleViolated.require(!what.on().isAfter(today), "services.nursery.inFuture");
    var campaign = campaigns.findById(new CampaignId(what.campaignId())).orElseThrow(() -> new RuleViolated("services.campaign.none"));
    campaign.requireFiling(what.on());
    var law = parameters.on(what.on());
    int most = law.whole("NURSERY_OPTIONS");
    RuleViolated.require(what.options().size() <= most, "services.nursery.tooManyOptions", most);
    var named = units.named(what.options()).stream().filter(one -> one.kind().hasGroups() && one.isOpen()).collect(Collectors.toMap(ServiceUnit::id, one -> one));
    var first = named.get(what.options().getFirst());
    RuleViolated.require(first != null && named.size() == what.options().size(), "services.nursery.optionUnknown");
    var age = NurseryAge.of(law).at(what.bornOn(), campaign.yearStartsOn());
    jdbc.sql("select number || '/' || year from services.nursery_file where child_id = :child and ended_on is null").param("child", what.childId())
        .query(String.class).optional().ifPresent(number -> {
          throw new RuleViolated("services.nursery.alreadyAsked", number);
        });
    var number = series.next(ISSUER, SERIES, today);
    return telling.opened(NurseryFile.request(what, age, Objects.requireNonNull(first), number, new Signer(by.id(), by.name(), clock.instant())), by).getId();
  }
}
