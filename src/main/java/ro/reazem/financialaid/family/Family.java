package ro.reazem.financialaid.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household as it lives together on a day (gospodăria, familia). */
public record Family(UUID householdId, @Nullable Integer siruta, String addressLine, @Nullable String locality,
    List<FamilyMember> members) {

  public Optional<FamilyMember> member(@Nullable UUID personId) {
    return members.stream().filter(member -> member.personId().equals(personId)).findFirst();
  }

  /** The address with its locality, as far as known. */
  public String address() {
    return locality == null ? addressLine : addressLine.isEmpty() ? locality : addressLine + ", " + locality;
  }
}
