package ro.reazem.childprotection.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.events.childprotection.PlacementEnded;
import ro.reazem.events.childprotection.PlacementOrdered;

/** Tells the other contexts, in the same transaction, where a child lives and since when; with whom only where that need not stay hidden. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellingPlacements {

  private static final long BEGUN = 1;
  private static final long OVER = 2;

  private final ApplicationEventPublisher events;
  private final List<HearsMeasures> hearing;

  TellingPlacements(ApplicationEventPublisher events, List<HearsMeasures> hearing) {
    this.events = events;
    this.hearing = hearing;
  }

  void ordered(ChildCase of, UUID measure, MeasureOrder what, Instant at) {
    var place = what.placeType();
    if (place != null) {
      events.publishEvent(new PlacementOrdered(measure, BEGUN, at, of.getId().asCase(), of.childId(), home(place), of.dangerousParent() ? null : what.carerId(),
          what.from()));
    }
  }

  void ended(ChildCase of, Measure measure, LocalDate last, boolean replaced, By by, Instant at) {
    if (measure.placeType() != null) {
      events.publishEvent(new PlacementEnded(measure.id(), OVER, at, of.getId().asCase(), of.childId(), last, replaced));
    }
    hearing.forEach(one -> one.ended(of, measure.id(), last, by, at));
  }

  static PlacementOrdered.Home home(PlaceType place) {
    return place == PlaceType.FOSTER_CARER ? PlacementOrdered.Home.FOSTER_CARER
        : place.isResidential() ? PlacementOrdered.Home.SERVICE : PlacementOrdered.Home.FAMILY;
  }
}
