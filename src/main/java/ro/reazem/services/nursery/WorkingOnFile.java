package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.NurseryAge;

/** What is done with a nursery file (lucrul pe dosarul de creșă): papers, contract, warning, leaving; each act is a line of its history. */
@Component("workingOnNurseryFile")
@Transactional
class WorkingOnFile {

  private final NurseryFiles files;
  private final Campaigns campaigns;
  private final NurseryPapers papers;
  private final NurseryPlaces places;
  private final TellingFiles telling;
  private final NurseryTerms terms;
  private final LegalParameters parameters;
  private final Clock clock;

  WorkingOnFile(NurseryFiles files, Campaigns campaigns, NurseryPapers papers, NurseryPlaces places, TellingFiles telling, NurseryTerms terms,
      LegalParameters parameters, Clock clock) {
    this.files = files;
    this.campaigns = campaigns;
    this.papers = papers;
    this.places = places;
    this.telling = telling;
    this.terms = terms;
    this.parameters = parameters;
    this.clock = clock;
  }

  public void paper(NurseryFileId id, long version, NurseryPapers.Paper paper, Officer by) {
    var file = seen(id, version, paper.datedOn());
    RuleViolated.require(file.state().isOpen(), "services.nursery.notNow");
    papers.add(id.value(), paper, by);
    telling.told(file.changed(), "PAPER", paper.paper(), by);
  }

  /** @throws RuleViolated once the stage was processed: points are frozen then, and only a challenge changes them (I10.4) */
  public void tell(NurseryFileId id, long version, Family family, Officer by) {
    var file = seen(id, version, today());
    var campaign = campaigns.findById(new CampaignId(file.campaignId())).orElseThrow();
    RuleViolated.require(campaign.state() == CampaignState.OPEN, "services.nursery.pointsFrozen");
    telling.told(file.tell(family), "TOLD", "", by);
  }

  /**
   * The parents confirmed: contract and place in a group.
   *
   * @param from the day on which the child begins
   * @throws RuleViolated without all papers, the medical note among them (I10.6), for a child who is too old (I10.2), or when the group is full (I10.1)
   */
  public void enrol(NurseryFileId id, long version, String contract, LocalDate signedOn, UUID group, LocalDate from, Officer by) {
    var file = seen(id, version, signedOn);
    papers.requireAll(id.value(), file.family());
    var age = NurseryAge.of(parameters.on(from));
    RuleViolated.require(age.isYoungEnough(file.bornOn(), from), "services.nursery.tooOldThen", age.mostYears(), from);
    RuleViolated.require(!from.isBefore(signedOn), "services.nursery.beginsBeforeContract", signedOn);
    file.enrol(contract, signedOn);
    places.give(file, group, from);
    terms.met(id.asCase(), NurseryTerms.CONFIRM, signedOn);
    telling.told(file, "ENROLLED", contract, by);
  }

  /** The child goes to another group of the same nursery, from a day on. */
  public void move(NurseryFileId id, long version, UUID group, LocalDate from, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    RuleViolated.require(file.state().isThere(), "services.nursery.notThere");
    places.give(file, group, from);
    telling.told(file.changed(), "MOVED", "", by);
  }

  public void decline(NurseryFileId id, long version, LocalDate on, String note, Officer by) {
    var file = seen(id, version, on);
    terms.met(id.asCase(), NurseryTerms.CONFIRM, on);
    telling.told(file.decline(on, note), "DECLINED", note, by);
  }

  public void cancel(NurseryFileId id, long version, LocalDate on, String note, Officer by) {
    telling.told(seen(id, version, on).cancel(on, note), "CANCELLED", note, by);
  }

  public void refuse(NurseryFileId id, long version, LocalDate on, String note, Officer by) {
    telling.told(seen(id, version, on).refuse(on, note), "REFUSED", note, by);
  }

  /** The parents are warned: absences or unpaid contributions (somație). */
  public void warn(NurseryFileId id, long version, String note, Officer by) {
    RuleViolated.require(note.strip().length() >= 3, "services.nursery.reasonMissing");
    telling.told(seen(id, version, today()).warn(), "WARNED", note, by);
  }

  public void settle(NurseryFileId id, long version, String note, Officer by) {
    telling.told(seen(id, version, today()).settle(), "SETTLED", note, by);
  }

  /** @throws RuleViolated when the nursery withdraws the place without having warned */
  public void leave(NurseryFileId id, long version, LocalDate on, LeavingReason reason, String note, Officer by) {
    RuleViolated.require(reason.isOfFamily() || note.strip().length() >= 3, "services.nursery.reasonMissing");
    var file = seen(id, version, on).leave(on, reason, note);
    places.end(id.value(), on);
    telling.told(file, reason.isOfFamily() ? "LEFT" : "WITHDRAWN", note, by);
  }

  private NurseryFile seen(NurseryFileId id, long version, LocalDate on) {
    RuleViolated.require(!on.isAfter(today()), "services.nursery.inFuture");
    return files.findById(id).orElseThrow().requireVersion(version);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
