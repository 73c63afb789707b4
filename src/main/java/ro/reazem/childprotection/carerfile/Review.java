package ro.reazem.childprotection.carerfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The situation of a child is looked at anew because the carer was accused (revizuirea situației copilului).
 *
 * @param cause what raised it, such as the number of the signal
 * @param outcome what came of it, null while it is open
 */
record Review(UUID id, UUID childId, @Nullable String childName, String cause, LocalDate raisedOn, String raisedByName,
    @Nullable LocalDate settledOn, @Nullable String outcome, String settledByName) {

  public boolean isOpen() {
    return settledOn == null;
  }
}
