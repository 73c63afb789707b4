package ro.reazem.childprotection.parentsabroad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childfile.ChildFile;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileAct;
import ro.reazem.childprotection.childfile.FileFlow;
import ro.reazem.childprotection.childfile.FileKind;
import ro.reazem.childprotection.childfile.FileTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

/**
 * The way of the file of a child with parents abroad (copii cu părinți plecați la muncă în străinătate, art. 104-108 din Legea 272/2004, HG 691/2015). It is no measure
 * of protection; a child without a carer or at risk is handed on, and the protection case takes over.
 */
@Component
class AbroadFlow implements FileFlow {

  static final String VISIT = "ABROAD_VISIT";
  static final String VISIT_LATER = "ABROAD_VISIT_LATER";
  static final String COURT = "ABROAD_COURT";
  static final String COUNSELLING = "ABROAD_COUNSELLING";
  static final String MONITORING = "ABROAD_MONITORING";

  @Override
  public FileKind kind() {
    return FileKind.PARENTS_ABROAD;
  }

  @Override
  public List<AbroadState> way() {
    return List.of(AbroadState.FOUND, AbroadState.EVALUATED, AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE, AbroadState.MONITORING, AbroadState.CLOSED);
  }

  @Override
  public List<AbroadState> states() {
    return List.of(AbroadState.values());
  }

  @Override
  public List<AbroadAct> acts() {
    return List.of(AbroadAct.values());
  }

  @Override
  public FileAct opening() {
    return AbroadAct.FIND;
  }

  @Override
  public Set<String> rules() {
    return Set.of(VISIT, VISIT_LATER, COURT, COUNSELLING, MONITORING);
  }

  @Override
  public void require(FileAct act, Doing doing) {
    doing.requirePast("on", "abroadSince");
    switch ((AbroadAct) act) {
      case FIND -> {
        doing.requireChild(doing.on());
        RuleViolated.require(!doing.now().is("source", "NOTICE") || doing.now().has("leavingOn") && doing.now().has("notifier"), "childprotection.abroad.noticeWhole");
      }
      case ASK_DELEGATION -> requireKeeper(doing);
      case DELEGATE -> requireDelegation(doing);
      case COUNSELLED -> {
        var over = after(doing, doing.known().day("delegationSince"), COUNSELLING);
        RuleViolated.require(over == null || !doing.on().isBefore(over), "childprotection.abroad.counselledTooEarly", over == null ? "" : over);
      }
      case FINE -> requireFine(doing);
      case CLOSE -> {
        var over = after(doing, doing.known().day("backOn"), MONITORING);
        RuleViolated.require(over == null || !doing.on().isBefore(over), "childprotection.abroad.stillMonitored", over == null ? "" : over);
      }
      default -> { }
    }
  }

  private static void requireKeeper(Doing doing) {
    RuleViolated.require(!doing.known().is("riskLevel", "HIGH") && !doing.known().is("livesWith", "NOBODY"), "childprotection.abroad.riskIsReferred");
    var least = doing.figure("ABROAD_KEEPER_AGE", doing.on());
    var bornOn = Objects.requireNonNull(doing.now().day("keeperBornOn"));
    RuleViolated.require(least == null || Period.between(bornOn, doing.on()).getYears() >= least, "childprotection.abroad.keeperTooYoung", least == null ? "" : least);
    var degree = doing.figure("PROTECTION_EXTENDED_DEGREE", doing.on());
    int own = Objects.requireNonNull(doing.now().whole("keeperDegree"));
    RuleViolated.require(degree == null || own >= 1 && own <= degree, "childprotection.abroad.keeperNotFamily", degree == null ? "" : degree);
    RuleViolated.require(doing.now().ticked("conditionsMet"), "childprotection.abroad.conditionsMissing");
  }

  private static void requireDelegation(Doing doing) {
    var from = Objects.requireNonNull(doing.now().day("delegationFrom"));
    var until = Objects.requireNonNull(doing.now().day("delegationUntil"));
    RuleViolated.require(doing.now().ticked("consentInPerson"), "childprotection.abroad.consentInPerson");
    RuleViolated.require(until.isAfter(from), "childprotection.abroad.delegationEndsBefore");
    var most = doing.figure("ABROAD_DELEGATION_MONTHS", from);
    RuleViolated.require(most == null || !until.isAfter(from.plusMonths(most)), "childprotection.abroad.delegationTooLong", most == null ? "" : most);
    var former = doing.known().day("delegationUntil");
    RuleViolated.require(former == null || until.isAfter(former), "childprotection.abroad.delegationIsOlder");
  }

  private static void requireFine(Doing doing) {
    var sum = Objects.requireNonNull(doing.now().sum("fineLei"));
    var least = doing.law().apply(doing.on(), "ABROAD_FINE_LEAST");
    var most = doing.law().apply(doing.on(), "ABROAD_FINE_MOST");
    RuleViolated.require((least == null || sum.compareTo(new BigDecimal(least)) >= 0) && (most == null || sum.compareTo(new BigDecimal(most)) <= 0),
        "childprotection.abroad.fineOutside", String.valueOf(least), String.valueOf(most));
  }

  private static @Nullable LocalDate after(Doing doing, @Nullable LocalDate since, String term) {
    var months = since == null ? null : doing.figure(term, since);
    return months == null ? null : since.plusMonths(months);
  }

  @Override
  public Map<String, String> derived(FileAct act, Doing doing) {
    var derived = new LinkedHashMap<String, String>();
    switch ((AbroadAct) act) {
      case FIND -> {
        var leaving = doing.now().day("leavingOn");
        if (doing.now().is("source", "NOTICE") && leaving != null) {
          long days = ChronoUnit.DAYS.between(doing.on(), leaving);
          derived.put("=noticeDays", String.valueOf(days));
          var least = doing.figure("ABROAD_NOTICE_DAYS", doing.on());
          if (least != null && days < least) {
            derived.put("=noticeLate", "#late");
          }
        }
      }
      case DELEGATE -> {
        if (!doing.known().has("delegationSince")) {
          derived.put("delegationSince", doing.now().text("delegationFrom"));
        }
      }
      case PARENTS_BACK -> derived.put("backOn", doing.on().toString());
      default -> { }
    }
    return derived;
  }

  @Override
  public void terms(FileAct act, Doing doing, FileTerms terms) {
    var on = Moment.on(doing.on());
    switch ((AbroadAct) act) {
      case ASK_DELEGATION -> terms.start(COURT, on);
      case REFUSE -> terms.met(COURT, on);
      case DELEGATE -> {
        terms.met(COURT, on);
        if (!doing.known().has("delegationSince")) {
          var from = Moment.on(Objects.requireNonNull(doing.now().day("delegationFrom")));
          terms.start(VISIT, from);
          terms.start(COUNSELLING, from);
        }
      }
      case VISIT -> visited(doing, terms, on);
      case COUNSELLED -> terms.met(COUNSELLING, on);
      case PARENTS_BACK -> {
        terms.cancel(Set.of(VISIT, VISIT_LATER, COURT, COUNSELLING), "părinții s-au întors");
        terms.start(MONITORING, on);
      }
      case CLOSE -> terms.met(MONITORING, on);
      default -> { }
    }
  }

  private static void visited(Doing doing, FileTerms terms, Moment on) {
    terms.met(VISIT_LATER, on).ifPresent(terms::repeat);
    terms.met(VISIT, on).ifPresent(met -> {
      var since = Objects.requireNonNull(doing.known().day("delegationSince"));
      var calendar = VisitCalendar.of(doing, since);
      var due = FileTerms.strictEnd(met);
      if (calendar == null || calendar.isOften(since, due)) {
        terms.repeat(met);
      } else {
        terms.start(VISIT_LATER, Moment.on(due));
      }
    });
  }

  @Override
  public boolean opensCase(FileAct act, Doing doing) {
    return act == AbroadAct.REFER;
  }

  @Override
  public List<String> warnings(ChildFile file, Doing doing) {
    var told = new ArrayList<String>();
    var known = doing.known();
    if (known.has("=noticeLate")) {
      told.add("childprotection.abroad.warn.noticeLate");
    }
    if (known.is("riskLevel", "HIGH") || known.is("livesWith", "NOBODY")) {
      told.add("childprotection.abroad.warn.refer");
    }
    var until = known.day("delegationUntil");
    var alarm = doing.figure("ABROAD_EXPIRY_ALARM", doing.today());
    if (until != null && doing.state().equals("ACTIVE")) {
      if (until.isBefore(doing.today())) {
        told.add("childprotection.abroad.warn.expired");
      } else if (alarm != null && !doing.today().isBefore(until.minusDays(alarm))) {
        told.add("childprotection.abroad.warn.expiring");
      }
    }
    return told;
  }
}
