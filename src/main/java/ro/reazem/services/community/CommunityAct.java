package ro.reazem.services.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ro.reazem.services.sight.CommunitySight;

/** What can be done with the file of a person from its page (operațiuni în dosarul beneficiarului). */
enum CommunityAct {
  /** The person agreed (consimțământ). */
  CONSENT,
  /** The nurse begins (luare în evidență). */
  START,
  /** Vulnerability sheet (fișa de vulnerabilitate). */
  SHEET,
  /** Enters in a register (înscriere în registru). */
  FOLLOW,
  /** A vaccine that is missing (restanță la vaccinare). */
  VACCINE,
  /** A visit to come (vizită planificată). */
  PLAN,
  /** A medical note (notă medicală). */
  NOTE,
  /** A referral sheet (fișă de trimitere). */
  REFER,
  /** What became of an entry (răspuns, încheiere). */
  SETTLE,
  /** The file ends (închidere). */
  CLOSE;

  String action() {
    return this == NOTE || this == VACCINE ? CommunitySight.MEDICAL : CommunitySight.WORK;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CommunityAct> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  boolean fits(CommunityState state) {
    return switch (this) {
      case CONSENT -> state == CommunityState.IDENTIFIED;
      case START -> state == CommunityState.CONSENTED;
      case SHEET, FOLLOW, REFER, CLOSE -> state.isOpen();
      case VACCINE, PLAN, NOTE -> state == CommunityState.CONSENTED || state == CommunityState.ACTIVE;
      case SETTLE -> true;
    };
  }
}
