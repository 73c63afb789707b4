package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** A campaign of admission to the nurseries (campania de înscriere): one stage of one school year, by the calendar of an act. */
@Table(schema = "services", name = "campaign")
class Campaign implements AggregateRoot<Campaign, CampaignId> {

  private final @Id CampaignId id;
  private final UUID oneTimeKey;
  private final int schoolYear;
  private final CampaignStage stage;
  private final LocalDate yearStartsOn;
  private final LocalDate filingFrom;
  private final LocalDate filingUntil;
  private final String act;
  private CampaignState state;
  private int edition;
  private @Nullable UUID rankedBy;
  private @Nullable LocalDate publishedOn;
  private @Nullable LocalDate challengeUntil;
  private @Nullable LocalDate finalOn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Campaign(CampaignId id, UUID oneTimeKey, int schoolYear, CampaignStage stage, LocalDate yearStartsOn, LocalDate filingFrom, LocalDate filingUntil, String act,
      CampaignState state, int edition, @Nullable UUID rankedBy, @Nullable LocalDate publishedOn, @Nullable LocalDate challengeUntil,
      @Nullable LocalDate finalOn, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.schoolYear = schoolYear;
    this.stage = stage;
    this.yearStartsOn = yearStartsOn;
    this.filingFrom = filingFrom;
    this.filingUntil = filingUntil;
    this.act = act;
    this.state = state;
    this.edition = edition;
    this.rankedBy = rankedBy;
    this.publishedOn = publishedOn;
    this.challengeUntil = challengeUntil;
    this.finalOn = finalOn;
    this.version = version;
  }

  static Campaign open(UUID key, CampaignStage stage, LocalDate yearStartsOn, LocalDate filingFrom, LocalDate filingUntil, String act) {
    RuleViolated.require(!filingUntil.isBefore(filingFrom), "services.campaign.filingEndsBefore");
    RuleViolated.require(stage == CampaignStage.ADJUSTMENT || filingUntil.isBefore(yearStartsOn), "services.campaign.afterYearStart");
    return new Campaign(CampaignId.create(), key, yearStartsOn.getYear(), stage, yearStartsOn, filingFrom, filingUntil, act, CampaignState.OPEN, 0, null, null, null,
        null, null);
  }

  /** @throws RuleViolated when requests are not received on that day */
  void requireFiling(LocalDate on) {
    RuleViolated.require(state == CampaignState.OPEN && !on.isBefore(filingFrom) && !on.isAfter(filingUntil), "services.campaign.notFiling", filingFrom, filingUntil);
  }

  /** The stage is closed and processed; ranked anew only before the list is published. */
  Campaign ranked(LocalDate today, UUID by) {
    RuleViolated.require(state == CampaignState.OPEN || state == CampaignState.RANKED, "services.campaign.publishedAlready");
    RuleViolated.require(today.isAfter(filingUntil), "services.campaign.stillFiling", filingUntil);
    state = CampaignState.RANKED;
    edition++;
    rankedBy = by;
    return this;
  }

  /** @param until the last day for challenges */
  Campaign published(LocalDate on, LocalDate until) {
    RuleViolated.require(state == CampaignState.RANKED, "services.campaign.notRanked");
    state = CampaignState.PUBLISHED;
    publishedOn = on;
    challengeUntil = until;
    return this;
  }

  /** @throws RuleViolated when the list is not published, or the last day for challenges has passed */
  void requireChallenge(LocalDate on) {
    if (state != CampaignState.PUBLISHED || publishedOn == null || challengeUntil == null || on.isBefore(publishedOn)) {
      throw new RuleViolated("services.challenge.notPublished");
    }
    RuleViolated.require(!on.isAfter(challengeUntil), "services.challenge.late", challengeUntil);
  }

  /** The final list: nobody can challenge it any more, and what was challenged is settled. */
  Campaign finished(LocalDate on, int openChallenges) {
    if (state != CampaignState.PUBLISHED || challengeUntil == null) {
      throw new RuleViolated("services.campaign.notPublished");
    }
    RuleViolated.require(on.isAfter(challengeUntil), "services.campaign.challengesRun", challengeUntil);
    RuleViolated.require(openChallenges == 0, "services.campaign.challengesOpen", openChallenges);
    state = CampaignState.FINAL;
    edition++;
    finalOn = on;
    return this;
  }

  Campaign closed() {
    RuleViolated.require(state == CampaignState.FINAL, "services.campaign.notFinal");
    state = CampaignState.CLOSED;
    return this;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  Campaign requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  @Override
  public CampaignId getId() {
    return id;
  }

  public int schoolYear() {
    return schoolYear;
  }

  public CampaignStage stage() {
    return stage;
  }

  public LocalDate yearStartsOn() {
    return yearStartsOn;
  }

  public LocalDate filingFrom() {
    return filingFrom;
  }

  public LocalDate filingUntil() {
    return filingUntil;
  }

  public String act() {
    return act;
  }

  public CampaignState state() {
    return state;
  }

  public int edition() {
    return edition;
  }

  public @Nullable UUID rankedBy() {
    return rankedBy;
  }

  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  public @Nullable LocalDate challengeUntil() {
    return challengeUntil;
  }

  public @Nullable LocalDate finalOn() {
    return finalOn;
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
