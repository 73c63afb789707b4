package ro.reazem.childprotection.repatriation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childfile.ChildFile;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileAct;
import ro.reazem.childprotection.childfile.FileFlow;
import ro.reazem.childprotection.childfile.FileKind;
import ro.reazem.childprotection.childfile.FileState;
import ro.reazem.childprotection.childfile.FileTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

/** The way of a Romanian child alone abroad (minor neînsoțit, HG 1443/2004, Ordinul 107/2005): from the notice of the mission to the months after the return. */
@Component
class RepatriationFlow implements FileFlow {

  static final String INQUIRY = "REPATRIATION_INQUIRY";
  static final String MONITORING = "REPATRIATION_MONITORING";

  @Override
  public FileKind kind() {
    return FileKind.REPATRIATION;
  }

  @Override
  public List<RepatriationState> way() {
    return List.of(RepatriationState.NOTICED, RepatriationState.INQUIRED, RepatriationState.APPROVED, RepatriationState.RETURNED, RepatriationState.ENDED);
  }

  @Override
  public List<RepatriationState> states() {
    return List.of(RepatriationState.values());
  }

  @Override
  public List<RepatriationAct> acts() {
    return List.of(RepatriationAct.values());
  }

  @Override
  public FileAct opening() {
    return RepatriationAct.NOTICE;
  }

  @Override
  public Set<String> rules() {
    return Set.of(INQUIRY, MONITORING);
  }

  @Override
  public void require(FileAct act, Doing doing) {
    doing.requirePast("on", "foundOn", "anitpOn");
    switch ((RepatriationAct) act) {
      case NOTICE -> {
        doing.requireChild(Objects.requireNonNull(doing.now().day("foundOn")));
        RuleViolated.require(doing.now().ticked("romanianCitizen"), "childprotection.repatriation.notRomanian");
        RuleViolated.require(doing.now().ticked("unaccompanied"), "childprotection.repatriation.accompanied");
      }
      case INQUIRY -> RuleViolated.require(doing.now().has("plan"), "childprotection.repatriation.planMissing");
      case ARRIVAL -> {
        var decided = doing.known().day("decidedOn");
        RuleViolated.require(decided == null || !doing.on().isBefore(decided), "childprotection.repatriation.beforeDecision");
      }
      case CLOSE -> {
        RuleViolated.require(doing.done(RepatriationAct.MONITOR).findAny().isPresent(), "childprotection.repatriation.notMonitored");
        var arrived = Objects.requireNonNull(doing.known().day("arrivedOn"));
        var months = doing.figure(MONITORING, arrived);
        RuleViolated.require(months == null || !doing.on().isBefore(arrived.plusMonths(months)), "childprotection.repatriation.stillMonitored",
            months == null ? "" : months);
      }
      default -> { }
    }
  }

  @Override
  public FileState after(FileAct act, Doing doing) {
    return act == RepatriationAct.DECISION ? doing.now().is("approved", "YES") ? RepatriationState.APPROVED : RepatriationState.REFUSED
        : FileFlow.super.after(act, doing);
  }

  @Override
  public Map<String, String> derived(FileAct act, Doing doing) {
    var on = doing.on().toString();
    return switch ((RepatriationAct) act) {
      case DECISION -> Map.of("decidedOn", on);
      case ARRIVAL -> Map.of("arrivedOn", on);
      case TRAFFICKING -> Map.of("traffickingTold", on);
      default -> Map.of();
    };
  }

  @Override
  public void terms(FileAct act, Doing doing, FileTerms terms) {
    var on = Moment.on(doing.on());
    switch ((RepatriationAct) act) {
      case NOTICE -> terms.start(INQUIRY, on);
      case INQUIRY -> terms.met(INQUIRY, on);
      case ARRIVAL -> terms.start(MONITORING, on);
      case CLOSE -> terms.met(MONITORING, on);
      default -> { }
    }
  }

  @Override
  public boolean opensCase(FileAct act, Doing doing) {
    return act == RepatriationAct.ARRIVAL && doing.now().is("receiver", "EMERGENCY_PLACEMENT");
  }

  @Override
  public List<String> warnings(ChildFile file, Doing doing) {
    var told = new ArrayList<String>();
    if (doing.known().ticked("traffickingSuspected") && !doing.known().has("traffickingTold")) {
      told.add("childprotection.repatriation.warn.trafficking");
    }
    if (doing.known().ticked("asylum")) {
      told.add("childprotection.repatriation.warn.asylum");
    }
    return told;
  }
}
