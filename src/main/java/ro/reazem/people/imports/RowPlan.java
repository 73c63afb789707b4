package ro.reazem.people.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.people.household.HouseholdNow;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.Difference;

/**
 * What loading a row will do when the register knows its person or somebody of its household.
 *
 * @param known null for a new person
 * @param home the household that the row joins or belongs to, null when there is none yet
 * @param changes all that becomes different, the household included
 * @param brought what becomes different of the person alone, null when nothing does
 */
record RowPlan(FileReading.Line line, @Nullable KnownRow known, @Nullable HouseholdNow home, List<Difference> changes,
    ChangingPerson.@Nullable Brought brought) {

  RowState state() {
    return known == null ? RowState.JOINS : changes.isEmpty() ? RowState.KNOWN : RowState.CHANGED;
  }

  @Nullable UUID person() {
    return known == null ? null : known.entry().id();
  }

  /** The state of the register that the plan was made from; the plan holds only as long as this stays the same. */
  String basis() {
    return (known == null ? "" : known.entry().id() + " " + known.entry().version()) + "|"
        + (home == null ? "" : home.id() + " " + home.version());
  }
}
