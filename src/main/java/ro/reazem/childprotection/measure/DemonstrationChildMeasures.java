package ro.reazem.childprotection.measure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.Place;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Invented places, and one invented child placed at once whom the court then placed with its grandmother. */
@Component
@Order(63)
class DemonstrationChildMeasures implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationChildMeasures.class);

  private final DemoMode demo;
  private final DemonstrationPlacedChildren opened;
  private final OrderingMeasures ordering;
  private final ChildCases cases;
  private final Children children;
  private final Places places;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationChildMeasures(DemoMode demo, DemonstrationPlacedChildren opened, OrderingMeasures ordering, ChildCases cases, Children children,
      Places places, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.opened = opened;
    this.ordering = ordering;
    this.cases = cases;
    this.children = children;
    this.places = places;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("children's measures", () -> transaction.executeWithoutResult(status -> {
      var today = LocalDate.now(clock);
      var reception = place(PlaceType.EMERGENCY_RECEPTION_CENTRE, "Centrul de primire „Ghiocelul”", "LF 0014521", today.plusYears(2), 30, 7);
      place(PlaceType.FAMILY_TYPE_HOUSE, "Casa de tip familial „Mesteacănul”", "LF 0011873", today.plusMonths(4), 12, 7);
      place(PlaceType.APARTMENT, "Apartamentul „Speranța”", "LF 0009220", today.minusDays(20), 6, 7);
      place(PlaceType.FOSTER_CARER, "Familia Dumbravă, asistent maternal", "Atestat 41/2024", today.plusYears(1), 2, 0);
      opened.open(CaseOrigin.OTHER_COUNTY, "Mutat în județ la bunică; direcția din județul părăsit a trimis dosarul.").ifPresent(id -> placed(id, reception, today));
      LOG.info("Places and measures of invented children are there");
    }));
  }

  private UUID place(PlaceType type, String name, String licence, LocalDate until, int capacity, int lowest) {
    var id = key(name);
    places.save(new Place(id, type, name, "Măgura, str. Livezii nr. 4", licence, until, capacity, lowest, 18, "ANY", true, false, DemoUnit.CHILDREN.id(), null, 0), id);
    return id;
  }

  private void placed(ChildCaseId id, UUID reception, LocalDate today) {
    order(id, "emergency", MeasureType.EMERGENCY_PLACEMENT, DecisionBody.DIRECTOR, "118/" + today.getYear(), today.minusDays(40), PlaceType.EMERGENCY_RECEPTION_CENTRE,
        reception, null);
    order(id, "court", MeasureType.PLACEMENT, DecisionBody.COURT, "Sentința 402/" + today.getYear(), today.minusDays(12), PlaceType.EXTENDED_FAMILY, null,
        grandmother(id));
  }

  private void order(ChildCaseId id, String what, MeasureType type, DecisionBody body, String number, LocalDate on, PlaceType place, @Nullable UUID at,
      @Nullable UUID carer) {
    var broken = ordering.order(id, new MeasureOrder(key(what + id), type, Category.C, body, number, on, on, false, place, at, carer, Kinship.ofDegree(2),
        new CarerFitness(on, null, true), SevereCare.NONE, ParentalRights.DIRECTOR, null, "În fiecare sâmbătă, la sediul direcției.", "", ParentsConsent.MISSING,
        ChildsConsent.NOT_ASKED, true, false, "", "Frații mai mici locuiesc cu mama.", "", null), DemoOfficer.SEF_COPII.acting());
    if (!broken.isEmpty()) {
      LOG.warn("The invented measure is against the law: {}", List.copyOf(broken));
    }
  }

  /** Whoever is the oldest at home. */
  private @Nullable UUID grandmother(ChildCaseId id) {
    return cases.findById(id).stream().flatMap(found -> children.household(found.childId()).stream()).filter(one -> one.bornOn() != null)
        .min(Comparator.comparing(one -> one.bornOn())).map(one -> one.id()).orElse(null);
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration measure " + what).getBytes(StandardCharsets.UTF_8));
  }
}
