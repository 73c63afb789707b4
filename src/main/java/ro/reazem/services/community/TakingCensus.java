package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.ServiceUnits;

/** The census (catagrafia): a vulnerable person is entered in the household they live in, whose card is made when there is none. */
@Component("takingCommunityCensus")
@Transactional
class TakingCensus {

  private static final String ISSUER = "servicii-sociale";
  private static final String SERIES = "dosar-amc";

  private final CommunityFiles files;
  private final CommunityHomes homes;
  private final CommunityCategories categories;
  private final TellingCommunity telling;
  private final ServiceUnits units;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  TakingCensus(CommunityFiles files, CommunityHomes homes, CommunityCategories categories, TellingCommunity telling, ServiceUnits units, NumberSeries series,
      SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.homes = homes;
    this.categories = categories;
    this.telling = telling;
    this.units = units;
    this.series = series;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Enters a person; the same form sent twice gives one file.
   *
   * @throws RuleViolated for a day to come, without a category, without a household, and when the person is looked after already
   */
  public CommunityFileId identify(Identified what, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = files.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("community file of " + what.personId());
    var today = LocalDate.now(clock);
    RuleViolated.require(!what.on().isAfter(today), "services.community.inFuture");
    RuleViolated.require(!what.categories().isEmpty(), "services.community.noCategory");
    categories.requireKnown(what.categories());
    jdbc.sql("select number || '/' || year from services.community_file where person_id = :person and state <> 'CLOSED'").param("person", what.personId())
        .query(String.class).optional().ifPresent(number -> {
          throw new RuleViolated("services.community.already", number);
        });
    var unit = units.find(what.serviceUnitId()).filter(one -> one.kind() == ServiceKind.COMMUNITY_HEALTH && one.isOpen())
        .orElseThrow(() -> new RuleViolated("services.community.noUnit"));
    var home = home(what.homeId(), what, unit, by);
    return telling.opened(CommunityFile.identify(what, home, unit.unitId(), series.next(ISSUER, SERIES, today), by.id()), by).getId();
  }

  private UUID home(@Nullable UUID named, Identified what, ServiceUnit unit, Officer by) {
    if (named != null) {
      RuleViolated.require(homes.find(named).filter(one -> one.serviceUnitId().equals(unit.id())).isPresent(), "services.community.noHome");
      return named;
    }
    var household = homes.householdOf(what.personId()).orElse(null);
    if (household != null) {
      sentForms.await("community card of " + household);
      var card = homes.cardOf(unit.id(), household);
      if (card.isPresent()) {
        return card.get();
      }
    }
    RuleViolated.require(what.home() != null, "services.community.noHome");
    return homes.add(Objects.requireNonNull(what.home()), household, unit, by);
  }
}
