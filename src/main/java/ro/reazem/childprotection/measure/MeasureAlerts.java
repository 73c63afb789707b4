package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.platform.parameters.LegalParameters;

/** What no longer fits the running measure (atenționări): the age of the child, a stay that grows too long, a licence that ended, a step nobody recorded. */
@Component
class MeasureAlerts implements CaseAlert.Source {

  private final Measures measures;
  private final LegalParameters parameters;
  private final MessageSource messages;
  private final Clock clock;

  MeasureAlerts(Measures measures, LegalParameters parameters, MessageSource messages, Clock clock) {
    this.measures = measures;
    this.parameters = parameters;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase, @Nullable Child child) {
    var all = measures.of(childCase.getId());
    var running = all.stream().filter(Measure::isRunning).findFirst().orElse(null);
    if (running == null || running.placeType() == null || !childCase.stage().isOpen()) {
      return List.of();
    }
    var told = new ArrayList<CaseAlert>();
    var today = LocalDate.now(clock);
    var path = childCase.getId().path() + "/measures";
    var law = MeasureLaw.of(parameters.on(today));
    var bornOn = child == null ? null : child.bornOn();
    if (bornOn != null && !running.severeCare()
        && MeasureRules.residence(running.placeType(), bornOn, today, SevereCare.NONE, law).isPresent()) {
      told.add(alert("crit", "tooYoung", path));
    }
    ReceptionStay.of(all, law).filter(stay -> stay.isAlarmedOn(today))
        .ifPresent(stay -> told.add(alert(today.isAfter(stay.lastDay()) ? "crit" : "warn", "reception", path)));
    if (running.licensedUntil() != null && running.licensedUntil().isBefore(today)) {
      told.add(alert("warn", "licence", path));
    }
    if (running.body() == DecisionBody.COURT && all.stream().noneMatch(one -> one.type() == MeasureType.EMERGENCY_PLACEMENT)) {
      told.add(alert("warn", "noEmergency", path));
    }
    return told;
  }

  private CaseAlert alert(String kind, String what, String path) {
    return new CaseAlert(kind, "circle-alert", messages.getMessage("childprotection.measure.alert." + what, null, LocaleContextHolder.getLocale()), path);
  }
}
