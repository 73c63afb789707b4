package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.kernel.Lei;

/**
 * What a request for emergency aid asks and proves (situația de necesitate).
 *
 * @param ground code of the ground that the local council has
 * @param urgent whether the ground is one of the urgent ones on the day the request was lodged, by which its term is told
 * @param resident whether the family lives where the institution answers
 * @param cost what the expense comes to by the papers; null where none was proved
 * @param otherSources what others pay of it
 * @param damage degree of damage in per cent by the report of the competent body; null where there is none
 * @param localDebts what the adults owe to the local budget, by the certificate of the tax office
 * @param story what happened, in the words of the family
 */
public record EmergencyNeed(String ground, boolean urgent, boolean resident, @Nullable Lei cost, Lei otherSources, @Nullable Integer damage,
    Lei localDebts, AidMode mode, String story) implements ValueObject {

  /** What is left when the file is destroyed: on which ground it was asked. */
  EmergencyNeed erased() {
    return new EmergencyNeed(ground, urgent, resident, null, Lei.ZERO, null, Lei.ZERO, mode, "");
  }
}
