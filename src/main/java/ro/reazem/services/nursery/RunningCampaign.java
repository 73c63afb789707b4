package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Allocation;
import ro.reazem.services.points.PointsGrid;
import ro.reazem.services.points.Score;
import ro.reazem.services.unit.ServiceUnits;

/** The steps of a campaign (desfășurarea campaniei): opened, ranked, published, made final with offers to those admitted, closed. */
@Component
@Transactional
class RunningCampaign {

  private final Campaigns campaigns;
  private final NurseryFiles files;
  private final NurseryPlaces places;
  private final OfferingPlaces offering;
  private final TellingFiles telling;
  private final NurseryTerms terms;
  private final ServiceUnits units;
  private final LegalParameters parameters;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  RunningCampaign(Campaigns campaigns, NurseryFiles files, NurseryPlaces places, OfferingPlaces offering, TellingFiles telling, NurseryTerms terms,
      ServiceUnits units, LegalParameters parameters, SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.campaigns = campaigns;
    this.files = files;
    this.places = places;
    this.offering = offering;
    this.telling = telling;
    this.terms = terms;
    this.units = units;
    this.parameters = parameters;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens one; there is one of each stage in a school year. */
  public CampaignId open(Campaign one, UUID key) {
    sentForms.await(key);
    var before = campaigns.findByOneTimeKey(key);
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("nursery campaign " + one.schoolYear() + one.stage());
    boolean there = campaigns.findAllByOrderBySchoolYearDescStageDesc().stream().anyMatch(other -> other.schoolYear() == one.schoolYear() && other.stage() == one.stage());
    RuleViolated.require(!there, "services.campaign.stageThere");
    return campaigns.save(one).getId();
  }

  /**
   * Counts the points of every request and ranks them; nothing is told to anybody yet.
   *
   * @throws RuleViolated while requests are received, or when points were not set by the local council
   */
  public void rank(CampaignId id, long version, Officer by) {
    var campaign = seen(id, version).ranked(today(), by.id());
    allot(campaign, true);
    campaigns.save(campaign);
  }

  /** Publishes the list by numbers of requests; from then on it may be challenged within the term. */
  public void publish(CampaignId id, long version) {
    var campaign = seen(id, version);
    campaigns.save(campaign.published(today(), terms.lastDay(NurseryTerms.CHALLENGE, today())));
  }

  /** After the last challenge: the final list, an offer to each who is admitted, the others wait. */
  public void finish(CampaignId id, long version, Officer by) {
    var campaign = seen(id, version);
    int open = jdbc.sql("select count(*) from services.challenge where campaign_id = :id and outcome is null").param("id", id.value()).query(Integer.class).single();
    campaign.finished(today(), open);
    var until = terms.lastDay(NurseryTerms.CONFIRM, today());
    var byId = asking(campaign).stream().collect(Collectors.toMap(one -> one.getId().value(), Function.identity()));
    var nurseries = units.nurseries().stream().collect(Collectors.toMap(one -> one.id(), Function.identity()));
    for (var one : allot(campaign, false)) {
      var file = byId.get(one.candidate().file());
      var nursery = nurseries.get(one.nursery());
      if (one.isAdmitted() && nursery != null) {
        offering.offer(file, nursery, today(), until, by);
      } else {
        telling.told(file.waits(), "WAITING", "", by);
      }
    }
    campaigns.save(campaign);
  }

  /** The campaign is over: who still waits is refused. */
  public void close(CampaignId id, long version, Officer by) {
    var campaign = seen(id, version).closed();
    asking(campaign).forEach(one -> telling.told(one.refuse(today(), "lista de așteptare s-a încheiat odată cu campania"), "REFUSED", "", by));
    campaigns.save(campaign);
  }

  private List<Allocation.Allotted> allot(Campaign campaign, boolean counting) {
    var asking = asking(campaign);
    Map<UUID, Score> scores = Map.of();
    if (counting) {
      var grid = PointsGrid.of(parameters.on(campaign.filingUntil()));
      scores = asking.stream().collect(Collectors.toMap(one -> one.getId().value(), one -> grid.score(one.family(), campaign.yearStartsOn())));
    }
    for (var file : asking) {
      var score = scores.get(file.getId().value());
      if (score != null) {
        files.save(file.scored(score.criterion().number(), score.points()));
        keep(file.getId().value(), campaign.edition(), score);
      }
    }
    var ordered = Allocation.of(asking.stream().map(NurseryFile::asCandidate).toList(), places.free(campaign.schoolYear(), campaign.yearStartsOn()));
    ordered.forEach(one -> keep(campaign, one));
    return ordered;
  }

  private List<NurseryFile> asking(Campaign campaign) {
    return files.findByCampaignIdOrderByYearAscNumberAsc(campaign.getId().value()).stream().filter(one -> one.state().isAsking()).toList();
  }

  void keep(UUID file, int edition, Score score) {
    for (int place = 0; place < score.lines().size(); place++) {
      var line = score.lines().get(place);
      jdbc.sql("insert into services.point_line (file_id, edition, position, rule, points, parameter_value_id) values (:file, :edition, :position, :rule, :points, :value)")
          .param("file", file).param("edition", edition).param("position", place + 1).param("rule", line.rule().name()).param("points", line.points())
          .param("value", line.valueId()).update();
    }
  }

  private void keep(Campaign campaign, Allocation.Allotted one) {
    var candidate = one.candidate();
    jdbc.sql("""
        insert into services.ranking (campaign_id, edition, file_id, nursery_id, age, place, criterion, points, option, outcome)
        values (:campaign, :edition, :file, :nursery, :age, :place, :criterion, :points, :option, :outcome)""").param("campaign", campaign.getId().value())
        .param("edition", campaign.edition()).param("file", candidate.file()).param("nursery", one.nursery()).param("age", candidate.age().name())
        .param("place", one.place()).param("criterion", candidate.criterion()).param("points", candidate.points()).param("option", one.option())
        .param("outcome", one.isAdmitted() ? "ADMITTED" : "WAITING").update();
  }

  private Campaign seen(CampaignId id, long version) {
    return campaigns.findById(id).orElseThrow(() -> new RuleViolated("services.campaign.none")).requireVersion(version);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
