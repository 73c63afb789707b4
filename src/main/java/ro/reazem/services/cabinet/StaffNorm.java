package ro.reazem.services.cabinet;

import java.util.OptionalInt;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * How many pupils one doctor and one nurse look after (normativul de personal al cabinetului școlar); nothing is compared while the institution has not set it.
 *
 * @param perDoctor pupils for a doctor, empty when it is not set
 */
record StaffNorm(OptionalInt perDoctor, OptionalInt perNurse) {

  static StaffNorm of(ParametersInForce law) {
    return new StaffNorm(figure(law, "CABINET_PUPILS_DOCTOR"), figure(law, "CABINET_PUPILS_NURSE"));
  }

  private static OptionalInt figure(ParametersInForce law, String code) {
    return law.find(code).isPresent() ? OptionalInt.of(law.whole(code)) : OptionalInt.empty();
  }

  public boolean isSet() {
    return perDoctor.isPresent() && perNurse.isPresent();
  }

  public int doctorsFor(int pupils) {
    return needed(pupils, perDoctor);
  }

  public int nursesFor(int pupils) {
    return needed(pupils, perNurse);
  }

  private static int needed(int pupils, OptionalInt each) {
    return each.isEmpty() ? 0 : Math.ceilDiv(pupils, Math.max(1, each.getAsInt()));
  }
}
