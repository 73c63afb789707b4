package ro.reazem.acts.known;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A case of any context as acts know it.
 *
 * @param number as cited
 * @param path its page
 * @param responsible name of the responsible officer, empty while nobody is
 * @param person whom it is mainly about; null when it is not about a person
 */
public record KnownCase(CaseRef ref, String number, String path, UUID unitId, String unit, String responsible, @Nullable Person person) {

  /**
   * The main person of a case.
   *
   * @param address the domicile as one line, empty when it is unknown or kept secret
   */
  public record Person(UUID id, String name, String familyName, String givenName, @Nullable LocalDate bornOn, String address) {}
}
