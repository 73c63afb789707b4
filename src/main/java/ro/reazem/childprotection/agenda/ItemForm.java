package ro.reazem.childprotection.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal as typed, with room for those who are called. */
record ItemForm(@Nullable String key, @Nullable String caseId, @Nullable String unit, @Nullable String matter, @Nullable String category,
    @Nullable String reference, @Nullable String subject, @Nullable String bornOn, @Nullable String title, @Nullable String proposal,
    @Nullable List<CalledForm> called, @Nullable String servicePlan) {

  static final int MOST_CALLED = 6;

  /** Somebody to be called, as typed. */
  record CalledForm(@Nullable String role, @Nullable String name, @Nullable String address) {}

  ItemForm {
    var rows = new ArrayList<CalledForm>();
    if (called != null) {
      called.stream().limit(MOST_CALLED).map(one -> one == null ? new CalledForm(null, null, null) : one).forEach(rows::add);
    }
    while (rows.size() < MOST_CALLED) {
      rows.add(new CalledForm(null, null, null));
    }
    called = List.copyOf(rows);
  }

  static ItemForm fresh() {
    return new ItemForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, null, null, null, null);
  }
}
