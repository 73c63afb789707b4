package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.Place;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.platform.security.Officer;

/** Measures of invented children, for the tests of other features. */
@Component
public class InventedMeasures {

  private final OrderingMeasures ordering;
  private final EndingMeasure ending;
  private final Measures measures;
  private final InventedCases cases;
  private final Places places;

  InventedMeasures(OrderingMeasures ordering, EndingMeasure ending, Measures measures, InventedCases cases, Places places) {
    this.ordering = ordering;
    this.ending = ending;
    this.measures = measures;
    this.cases = cases;
    this.places = places;
  }

  /** The court places the child with a relative. */
  public UUID placed(ChildCaseId id, UUID relative, LocalDate on, Officer by) {
    return order(id, MeasureType.PLACEMENT, Category.C, on, PlaceType.EXTENDED_FAMILY, relative, by);
  }

  /** The court orders supervision in the family for a child who committed a deed of the criminal law. */
  public UUID supervised(ChildCaseId id, LocalDate on, Officer by) {
    return order(id, MeasureType.SPECIALISED_SUPERVISION, Category.E, on, null, null, by);
  }

  /** The court places the child in a house of the family type. */
  public UUID inHouse(ChildCaseId id, LocalDate on, Officer by) {
    var place = UUID.randomUUID();
    places.save(new Place(place, PlaceType.FAMILY_TYPE_HOUSE, "Casa Invent " + place, "Măgura", "LF 3", null, 12, 7, 18, "ANY", true, false, by.unit(), null, 0), place);
    var broken = ordering.order(id, new MeasureOrder(UUID.randomUUID(), MeasureType.PLACEMENT, Category.C, DecisionBody.COURT, "3/2026", on, on, false,
        PlaceType.FAMILY_TYPE_HOUSE, place, null, Kinship.NONE, null, SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH,
        ChildsConsent.NOT_ASKED, true, false, "", "", "", null), by);
    if (!broken.isEmpty()) {
      throw new IllegalStateException("The invented measure is against the law: " + broken);
    }
    return measures.running(id).orElseThrow().id();
  }

  /** What speaks against placing the child in a centre, by a judgment for a deed. */
  public java.util.List<MeasureRule> againstCentre(ChildCaseId id, LocalDate on, Officer by) {
    var place = UUID.randomUUID();
    places.save(new Place(place, PlaceType.BEHAVIOUR_CENTRE, "Centrul Invent " + place, "Măgura", "LF 2", null, 20, 7, 18, "ANY", true, false, by.unit(), null, 0), place);
    return ordering.order(id, new MeasureOrder(UUID.randomUUID(), MeasureType.PLACEMENT, Category.E, DecisionBody.COURT, "2/2026", on, on, false,
        PlaceType.BEHAVIOUR_CENTRE, place, null, Kinship.NONE, null, SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH,
        ChildsConsent.NOT_ASKED, true, false, "", "", "", null), by).stream().map(Refusal::rule).toList();
  }

  public void goesHome(ChildCaseId id, LocalDate last, Officer by) {
    ending.end(id, cases.find(id).version(), measures.running(id).orElseThrow().id(), last, EndReason.REINTEGRATION, "sentința 9/2026", by);
  }

  private UUID order(ChildCaseId id, MeasureType type, Category category, LocalDate on, @org.jspecify.annotations.Nullable PlaceType place,
      @org.jspecify.annotations.Nullable UUID carer, Officer by) {
    var broken = ordering.order(id, new MeasureOrder(UUID.randomUUID(), type, category, DecisionBody.COURT, "1/2026", on, on, false, place, null, carer,
        Kinship.ofDegree(2), place == null ? null : new CarerFitness(on, null, true), SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH,
        ChildsConsent.NOT_ASKED, true, false, "", "", "", null), by);
    if (!broken.isEmpty()) {
      throw new IllegalStateException("The invented measure is against the law: " + broken);
    }
    return measures.running(id).orElseThrow().id();
  }
}
