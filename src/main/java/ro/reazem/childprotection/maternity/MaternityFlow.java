package ro.reazem.childprotection.maternity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import ro.reazem.childprotection.childfile.FileState;
import ro.reazem.childprotection.childfile.FileTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

/**
 * The way of a child left in a hospital (copilul părăsit în maternitate, art. 11-14 din Legea 272/2004, HG 1103/2014). What the mother declared stays as declared
 * when the police find it untrue; the provisional name stays beside the one that the mayor gives.
 */
@Component
class MaternityFlow implements FileFlow {

  static final String NOTICE = "ABANDON_NOTICE";
  static final String RECORD = "ABANDON_RECORD";
  static final String POLICE = "ABANDON_POLICE";
  static final String NAME = "ABANDON_NAME";
  static final String CERTIFICATE = "ABANDON_CERTIFICATE";
  static final String LATE_ACT = "ABANDON_LATE_ACT";

  @Override
  public FileKind kind() {
    return FileKind.MATERNITY;
  }

  @Override
  public List<MaternityState> way() {
    return List.of(MaternityState.NOTIFIED, MaternityState.RECORDED, MaternityState.MOTHER_UNKNOWN, MaternityState.WITH_SERVICE, MaternityState.NAMED,
        MaternityState.REGISTERED, MaternityState.CERTIFICATE_HELD, MaternityState.IDENTIFIED);
  }

  @Override
  public List<MaternityState> states() {
    return List.of(MaternityState.values());
  }

  @Override
  public List<MaternityAct> acts() {
    return List.of(MaternityAct.values());
  }

  @Override
  public FileAct opening() {
    return MaternityAct.NOTICE;
  }

  @Override
  public Set<String> rules() {
    return Set.of(NOTICE, RECORD, POLICE, NAME, CERTIFICATE, LATE_ACT);
  }

  @Override
  public void require(FileAct act, Doing doing) {
    doing.requirePast("on", "disappearedOn", "phonedOn", "admittedOn", "receivedOn");
    switch ((MaternityAct) act) {
      case NOTICE -> RuleViolated.require(!told(doing).isBefore(disappeared(doing)), "childprotection.maternity.noticeBeforeDisappearance");
      case RECORD -> {
        RuleViolated.require(doing.now().has("serviceRepresentative") && doing.now().has("policeRepresentative") && doing.now().has("hospitalRepresentative"),
            "childprotection.maternity.threeSignatures");
        notBefore(doing, "noticedOn", "childprotection.maternity.recordBeforeNotice");
      }
      case POLICE_ANSWER -> {
        RuleViolated.require(!doing.now().is("policeResult", "FOUND") || doing.now().has("motherName"), "childprotection.maternity.motherNameMissing");
        notBefore(doing, "recordedOn", "childprotection.maternity.beforeRecord");
      }
      case FILE_SENT -> {
        notBefore(doing, "answeredOn", "childprotection.maternity.beforeAnswer");
        RuleViolated.require(!Objects.requireNonNull(doing.now().day("receivedOn")).isBefore(doing.on()), "childprotection.maternity.receivedBeforeSent");
      }
      case NAME -> notBefore(doing, "receivedOn", "childprotection.maternity.nameBeforeFile");
      case CERTIFICATE -> {
        var registered = doing.known().moment("registeredOn", "registeredAt");
        RuleViolated.require(registered == null || !told(doing).isBefore(registered), "childprotection.maternity.certificateBeforeAct");
      }
      case IDENTITY -> RuleViolated.require(doing.child().cnpTail() != null, "childprotection.maternity.noCnpYet");
      default -> { }
    }
  }

  @Override
  public FileState after(FileAct act, Doing doing) {
    return switch ((MaternityAct) act) {
      case POLICE_ANSWER -> doing.now().is("policeResult", "FOUND") ? MaternityState.MOTHER_FOUND : MaternityState.MOTHER_UNKNOWN;
      // a birth that is registered stays registered, whoever comes back
      case MOTHER_RETURNED -> doing.state().equals("REGISTERED") || doing.state().equals("CERTIFICATE_HELD") ? state(doing.state()) : MaternityState.MOTHER_FOUND;
      default -> FileFlow.super.after(act, doing);
    };
  }

  @Override
  public Map<String, String> derived(FileAct act, Doing doing) {
    var derived = new LinkedHashMap<String, String>();
    var on = doing.on().toString();
    switch ((MaternityAct) act) {
      case NOTICE -> {
        derived.put("noticedOn", on);
        var took = Duration.between(disappeared(doing), told(doing));
        derived.put("=noticeTook", took.toHours() + " h " + took.toMinutesPart() + " min");
        var hours = doing.figure(NOTICE, Objects.requireNonNull(doing.now().day("disappearedOn")));
        if (hours != null && took.compareTo(Duration.ofHours(hours)) > 0) {
          derived.put("=noticeLate", "#late");
        }
      }
      case RECORD -> derived.put("recordedOn", on);
      case POLICE_ANSWER -> {
        derived.put("answeredOn", on);
        derived.put("motherIdentity", doing.now().is("policeResult", "FALSE_IDENTITY") ? "DISPROVED" : doing.now().is("policeResult", "FOUND") ? "PROVED"
            : doing.known().text("motherIdentity"));
      }
      case MOTHER_RETURNED -> derived.put("motherIdentity", "PROVED");
      case DISCHARGE -> derived.put("dischargeOn", on);
      case BIRTH -> {
        derived.put("registeredOn", on);
        derived.put("registeredAt", doing.now().text("hour"));
      }
      default -> { }
    }
    return derived;
  }

  @Override
  public void terms(FileAct act, Doing doing, FileTerms terms) {
    var on = Moment.on(doing.on());
    switch ((MaternityAct) act) {
      case NOTICE -> {
        terms.start(NOTICE, Moment.at(disappeared(doing)));
        terms.met(NOTICE, Moment.at(told(doing)));
        terms.start(RECORD, on);
      }
      case RECORD -> {
        terms.met(RECORD, on);
        terms.start(POLICE, on);
        terms.start(LATE_ACT, on);
      }
      case POLICE_ANSWER -> terms.met(POLICE, on);
      case FILE_SENT -> terms.start(NAME, Moment.on(Objects.requireNonNull(doing.now().day("receivedOn"))));
      case NAME -> terms.met(NAME, on);
      case BIRTH -> {
        terms.met(LATE_ACT, on);
        terms.start(CERTIFICATE, Moment.at(told(doing)));
      }
      case CERTIFICATE -> terms.met(CERTIFICATE, Moment.at(told(doing)));
      case MOTHER_RETURNED -> terms.cancel(Set.of(POLICE, NAME), "mama a revenit");
      default -> { }
    }
  }

  @Override
  public List<String> warnings(ChildFile file, Doing doing) {
    var told = new ArrayList<String>();
    var known = doing.known();
    if (known.has("=noticeLate")) {
      told.add("childprotection.maternity.warn.noticeLate");
    }
    if (known.is("motherIdentity", "DISPROVED")) {
      told.add("childprotection.maternity.warn.disproved");
    }
    if (doing.child().cnpTail() == null) {
      told.add("childprotection.maternity.warn.noIdentity");
    }
    return told;
  }

  private static void notBefore(Doing doing, String fact, String code) {
    var day = doing.known().day(fact);
    RuleViolated.require(day == null || !doing.on().isBefore(day), code, day == null ? LocalDate.EPOCH : day);
  }

  private static Instant disappeared(Doing doing) {
    return known(doing.now().moment("disappearedOn", "disappearedAt"));
  }

  private static Instant told(Doing doing) {
    return known(doing.now().moment("on", "hour"));
  }

  private static Instant known(@Nullable Instant moment) {
    return Objects.requireNonNull(moment);
  }
}
