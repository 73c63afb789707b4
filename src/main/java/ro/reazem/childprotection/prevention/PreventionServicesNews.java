package ro.reazem.childprotection.prevention;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.services.YoungMotherFound;

/** A pregnant girl whom community health found (mamă adolescentă, T12.1) is a task of the local service: an observation sheet with its terms, once. */
@Component
class PreventionServicesNews {

  private final RegisteringPrevention registering;

  PreventionServicesNews(RegisteringPrevention registering) {
    this.registering = registering;
  }

  @ApplicationModuleListener(id = "childprotection.prevention.young-mother-found")
  void on(YoungMotherFound told) {
    var words = "gravidă la " + told.age() + " ani, găsită de asistența medicală comunitară";
    var sheet = new Observation(Observer.COMMUNITY_NURSE, told.byName(), told.foundOn(), 1, null,
        List.of(new RiskFound(RiskDimension.PERSONAL, told.signal() ? RiskFound.Level.HIGH : RiskFound.Level.SOME, words)), List.of(Circumstance.MINOR_PARENT), "");
    registering.told(new NewPrevention(told.findingId(), told.personId(), told.service(), PreventionTrigger.REPORT, told.number(), told.occurredAt(), sheet),
        told.unitId(), told.byOfficer(), told.byName());
  }
}
