package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Allocation;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.ServiceUnits;

/** Offers places: to those admitted, and one that was freed to the first of the waiting list (lista de așteptare), by the criteria at that date. */
@Component
class OfferingPlaces {

  private final Campaigns campaigns;
  private final NurseryFiles files;
  private final NurseryPlaces places;
  private final TellingFiles telling;
  private final NurseryTerms terms;
  private final ServiceUnits units;
  private final SentForms sentForms;
  private final Clock clock;

  OfferingPlaces(Campaigns campaigns, NurseryFiles files, NurseryPlaces places, TellingFiles telling, NurseryTerms terms, ServiceUnits units, SentForms sentForms,
      Clock clock) {
    this.campaigns = campaigns;
    this.files = files;
    this.places = places;
    this.telling = telling;
    this.terms = terms;
    this.units = units;
    this.sentForms = sentForms;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public NurseryFile offer(NurseryFile file, ServiceUnit nursery, LocalDate on, LocalDate until, Officer by) {
    var saved = telling.told(file.offer(nursery, on, until), "OFFERED", nursery.name(), by);
    terms.start(saved.getId().asCase(), NurseryTerms.CONFIRM, on, UUID.randomUUID());
    return saved;
  }

  /**
   * Offers what is free to whoever is next, one after the other.
   *
   * @return how many got an offer
   */
  @Transactional
  public int offerNext(CampaignId id, Officer by) {
    sentForms.await("nursery offers " + id);
    var campaign = campaigns.findById(id).orElseThrow(() -> new RuleViolated("services.campaign.none"));
    RuleViolated.require(campaign.state() == CampaignState.FINAL, "services.campaign.notFinal");
    var today = LocalDate.now(clock);
    var from = today.isBefore(campaign.yearStartsOn()) ? campaign.yearStartsOn() : today;
    var until = terms.lastDay(NurseryTerms.CONFIRM, today);
    int given = 0;
    for (var nursery : units.nurseries()) {
      for (var age : AgeGroup.values()) {
        given += age == AgeGroup.MIXED ? 0 : offerAll(campaign, nursery, age, from, until, by);
      }
    }
    return given;
  }

  private int offerAll(Campaign campaign, ServiceUnit nursery, AgeGroup age, LocalDate from, LocalDate until, Officer by) {
    int free = places.free(campaign.schoolYear(), from).of(nursery.id(), age);
    int given = 0;
    for (; given < free; given++) {
      var waiting = files.findByCampaignIdOrderByYearAscNumberAsc(campaign.getId().value()).stream().filter(one -> one.state() == NurseryState.WAITING)
          .map(NurseryFile::asCandidate).toList();
      var next = Allocation.next(waiting, nursery.id(), age);
      if (next == null) {
        return given;
      }
      offer(files.findById(new NurseryFileId(next.file())).orElseThrow(), nursery, LocalDate.now(clock), until, by);
    }
    return given;
  }

  /**
   * Ends the offers that nobody confirmed in their term.
   *
   * @return how many
   */
  @Transactional
  public int lapse(CampaignId id, Officer by) {
    var today = LocalDate.now(clock);
    var late = files.findByCampaignIdOrderByYearAscNumberAsc(id.value()).stream().filter(one -> one.state() == NurseryState.OFFERED && one.confirmUntil() != null
        && one.confirmUntil().isBefore(today)).toList();
    late.forEach(one -> telling.told(one.decline(today, "loc neconfirmat în termen"), "LAPSED", "", by));
    return late.size();
  }
}
