package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.PointsGrid;

/** Challenges of the published list (contestații): filed within the term, settled by somebody who did not rank, and the points counted anew when admitted. */
@Component("nurseryChallenges")
class Challenges {

  private static final String ONE = """
      select id, filed_on, grounds, outcome, reason, decided_on, decided_by_name from services.challenge""";

  private final Campaigns campaigns;
  private final NurseryFiles files;
  private final TellingFiles telling;
  private final NurseryTerms terms;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(Campaigns campaigns, NurseryFiles files, TellingFiles telling, NurseryTerms terms, LegalParameters parameters, JdbcClient jdbc, Clock clock) {
    this.campaigns = campaigns;
    this.files = files;
    this.telling = telling;
    this.terms = terms;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A challenge as kept. */
  record Challenge(UUID id, LocalDate filedOn, String grounds, @Nullable String outcome, @Nullable String reason, @Nullable LocalDate decidedOn,
      @Nullable String decidedByName) {}

  Optional<Challenge> of(UUID file) {
    return jdbc.sql(ONE + " where file_id = :file").param("file", file).query(Challenge.class).optional();
  }

  /** @throws RuleViolated before the list is published, after the last day, or when one was filed already */
  @Transactional
  public void file(NurseryFileId id, long version, LocalDate on, String grounds, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
    campaign(file).requireChallenge(on);
    RuleViolated.require(of(id.value()).isEmpty(), "services.challenge.filedAlready");
    jdbc.sql("""
        insert into services.challenge (id, file_id, campaign_id, filed_on, grounds, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :campaign, :on, :grounds, :by, :name, :at)""").param("id", UUID.randomUUID()).param("file", id.value())
        .param("campaign", file.campaignId()).param("on", on).param("grounds", grounds).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    telling.told(file.changed(), "CHALLENGED", grounds, by);
    terms.start(id.asCase(), NurseryTerms.ANSWER, on, UUID.randomUUID());
  }

  /**
   * Settles it.
   *
   * @param corrected what the request tells after an admitted challenge; ignored when it is rejected
   * @throws RuleViolated when whoever ranked the requests settles it, or it was settled already
   */
  @Transactional
  public void settle(NurseryFileId id, long version, boolean admitted, String reason, Family corrected, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    var campaign = campaign(file);
    var open = of(id.value()).filter(one -> one.outcome() == null).orElseThrow(() -> new RuleViolated("services.challenge.none"));
    RuleViolated.require(!by.id().equals(campaign.rankedBy()), "services.challenge.sameOfficer");
    var today = LocalDate.now(clock);
    jdbc.sql("""
        update services.challenge set outcome = :outcome, reason = :reason, decided_on = :on, decided_by = :by, decided_by_name = :name where id = :id""")
        .param("outcome", admitted ? "ADMITTED" : "REJECTED").param("reason", reason).param("on", today).param("by", by.id()).param("name", by.name())
        .param("id", open.id()).update();
    if (admitted) {
      int before = file.asCandidate().points();
      var score = PointsGrid.of(parameters.on(campaign.filingUntil())).score(corrected, campaign.yearStartsOn());
      file.tell(corrected).scored(score.criterion().number(), score.points());
      for (int place = 0; place < score.lines().size(); place++) {
        var line = score.lines().get(place);
        jdbc.sql("insert into services.point_line (file_id, edition, position, rule, points, parameter_value_id) values (:file, :edition, :position, :rule, :points, :value)")
            .param("file", id.value()).param("edition", campaign.edition() + 1).param("position", place + 1).param("rule", line.rule().name())
            .param("points", line.points()).param("value", line.valueId()).update();
      }
      telling.told(file, "CHALLENGE_ADMITTED", before + " → " + score.points() + " · " + reason, by);
    } else {
      telling.told(file.changed(), "CHALLENGE_REJECTED", reason, by);
    }
    terms.met(id.asCase(), NurseryTerms.ANSWER, today);
  }

  /** Numbers of files whose challenge waits for an answer; shown by the campaign as numbers alone. */
  List<String> waiting(UUID campaign) {
    return jdbc.sql("select f.number || '/' || f.year from services.challenge c join services.nursery_file f on f.id = c.file_id where c.campaign_id = :id and c.outcome is null "
        + "order by c.filed_on, f.number").param("id", campaign).query(String.class).list();
  }

  private Campaign campaign(NurseryFile file) {
    return campaigns.findById(new CampaignId(file.campaignId())).orElseThrow();
  }
}
