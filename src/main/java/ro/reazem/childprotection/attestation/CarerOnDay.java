package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A carer as the law looks at them before a child comes (asistentul maternal la data plasamentului).
 *
 * @param working whether the carer is employed and neither suspended nor withdrawn
 */
public record CarerOnDay(@Nullable LocalDate bornOn, boolean working, Attested attested, List<PlacedChild> placed) {

  public CarerOnDay {
    placed = List.copyOf(placed);
  }

  Places places(AttestLimits limits) {
    return new Places(limits.children(), placed);
  }
}
