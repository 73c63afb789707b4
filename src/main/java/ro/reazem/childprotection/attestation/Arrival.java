package ro.reazem.childprotection.attestation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;

/**
 * Children who are to come to a carer together (sosirea copiilor).
 *
 * @param siblings whether they are brothers and sisters of one another, or of a child who is there already
 * @param exception the written exception, null when there is none
 */
public record Arrival(PlacementKind kind, DateRange period, List<ChildToPlace> children, boolean siblings,
    @Nullable SiblingException exception) {

  public Arrival {
    children = List.copyOf(children);
  }
}
