package ro.reazem.childprotection.guardianship;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileAct;
import ro.reazem.childprotection.childfile.FileFlow;
import ro.reazem.childprotection.childfile.FileKind;
import ro.reazem.childprotection.childfile.FileState;
import ro.reazem.childprotection.childfile.FileTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

/** The way of support to a guardianship (tutela, Codul civil): what the directorate finds of the proposed guardian, the family first, and what follows the appointment. */
@Component
class GuardianshipFlow implements FileFlow {

  static final String INVENTORY = "GUARDIAN_INVENTORY";
  static final String ACCOUNT = "GUARDIAN_ACCOUNT";

  @Override
  public FileKind kind() {
    return FileKind.GUARDIANSHIP;
  }

  @Override
  public List<GuardianshipState> way() {
    return List.of(GuardianshipState.REQUESTED, GuardianshipState.EVALUATED, GuardianshipState.REPORTED, GuardianshipState.APPOINTED, GuardianshipState.ENDED);
  }

  @Override
  public List<GuardianshipState> states() {
    return List.of(GuardianshipState.values());
  }

  @Override
  public List<GuardianshipAct> acts() {
    return List.of(GuardianshipAct.values());
  }

  @Override
  public FileAct opening() {
    return GuardianshipAct.REQUEST;
  }

  @Override
  public Set<String> rules() {
    return Set.of(INVENTORY, ACCOUNT);
  }

  @Override
  public void require(FileAct act, Doing doing) {
    doing.requirePast("on", "agreedOn");
    switch ((GuardianshipAct) act) {
      case REQUEST -> {
        doing.requireChild(doing.on());
        var majority = doing.figure("CHILD_MAJORITY_AGE", doing.on());
        var bornOn = Objects.requireNonNull(doing.now().day("guardianBornOn"));
        RuleViolated.require(majority == null || !bornOn.plusYears(majority).isAfter(doing.on()), "childprotection.guardianship.guardianTooYoung");
      }
      case REPORT -> requireReport(doing);
      case ACCOUNT -> {
        var year = doing.now().text("accountYear");
        RuleViolated.require(doing.done(GuardianshipAct.ACCOUNT).noneMatch(one -> one.said().is("accountYear", year)), "childprotection.guardianship.accountTwice", year);
        RuleViolated.require(Objects.requireNonNull(doing.now().whole("accountYear")) <= doing.on().getYear(), "childprotection.guardianship.accountInFuture");
      }
      default -> { }
    }
  }

  private static void requireReport(Doing doing) {
    var known = doing.known();
    RuleViolated.require(known.has("agreedOn"), "childprotection.guardianship.agreementMissing");
    var heard = doing.figure("CHILD_HEARD_AGE", doing.on());
    var age = doing.child().ageOn(doing.on());
    RuleViolated.require(heard == null || age == null || age < heard || known.has("childOpinion"), "childprotection.guardianship.childNotHeard", heard == null ? "" : heard);
    var degree = known.whole("guardianDegree");
    var extended = doing.figure("PROTECTION_EXTENDED_DEGREE", doing.on());
    boolean family = degree != null && extended != null && degree >= 1 && degree <= extended;
    RuleViolated.require(family || known.has("relativesTried"), "childprotection.guardianship.familyFirst");
    RuleViolated.require(!doing.now().is("conclusion", "FAVOURABLE") || known.is("moral", "MET") && known.is("material", "MET") && known.is("noConvictions", "MET"),
        "childprotection.guardianship.guaranteesMissing");
  }

  @Override
  public FileState after(FileAct act, Doing doing) {
    return act == GuardianshipAct.JUDGMENT ? doing.now().is("appointed", "YES") ? GuardianshipState.APPOINTED : GuardianshipState.REJECTED
        : FileFlow.super.after(act, doing);
  }

  @Override
  public Map<String, String> derived(FileAct act, Doing doing) {
    return act == GuardianshipAct.JUDGMENT ? Map.of("judgedOn", doing.on().toString()) : Map.of();
  }

  @Override
  public void terms(FileAct act, Doing doing, FileTerms terms) {
    var on = Moment.on(doing.on());
    switch ((GuardianshipAct) act) {
      case JUDGMENT -> {
        if (doing.now().is("appointed", "YES")) {
          terms.start(INVENTORY, on);
          terms.start(ACCOUNT, Moment.on(endOf(doing.on().getYear())));
        }
      }
      case INVENTORY -> terms.met(INVENTORY, on);
      case ACCOUNT -> {
        int year = Objects.requireNonNull(doing.now().whole("accountYear"));
        terms.met(ACCOUNT, on);
        terms.start(ACCOUNT, Moment.on(endOf(year + 1)));
      }
      default -> { }
    }
  }

  /** Accounts are given for calendar years. */
  private static LocalDate endOf(int year) {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }
}
