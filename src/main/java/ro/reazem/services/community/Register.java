package ro.reazem.services.community;

import java.util.List;

/** A register of community health in which a person stands (registrele asistenței medicale comunitare). */
enum Register {
  /** Pregnant women (gravide). */
  PREGNANCY,
  /** Newborns (nou-născuți). */
  NEWBORN,
  /** Children up to five (copii 0–5 ani). */
  CHILD,
  /** Chronic disease (boli cronice). */
  CHRONIC,
  /** Treatment of tuberculosis (tratament TB). */
  TB,
  /** Treatment of HIV (tratament HIV). */
  HIV,
  /** A vaccine that is missing (restanțe la vaccinare). */
  VACCINATION,
  /** A visit to come (vizită planificată). */
  PLANNED_VISIT,
  /** A referral sheet (fișă de trimitere). */
  REFERRAL,
  /** The vulnerability sheet (fișa de vulnerabilitate). */
  SHEET,
  /** A medical note (notă medicală). */
  NOTE;

  /** Those in which a person is followed over time. */
  static final List<Register> FOLLOWED = List.of(PREGNANCY, NEWBORN, CHILD, CHRONIC, TB, HIV);

  /** Whether even standing in it tells of health; the integrated team does not see it then. */
  public boolean isMedical() {
    return switch (this) {
      case CHRONIC, TB, HIV, VACCINATION, NOTE -> true;
      default -> false;
    };
  }

  /** Whether its words are seen by the integrated team. */
  public boolean wordsAreShared() {
    return this == PLANNED_VISIT;
  }

  /** Whether something of it waits to be done. */
  public boolean waits() {
    return this == VACCINATION || this == PLANNED_VISIT || this == REFERRAL;
  }
}
