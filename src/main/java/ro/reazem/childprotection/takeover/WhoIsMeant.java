package ro.reazem.childprotection.takeover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.TypedDate;

/**
 * Whom a row means (persoana din rând): by the CNP, or by name and day of birth.
 *
 * @param tail the last digits of the CNP, null without one
 * @param name folded, empty where only the number is told
 */
record WhoIsMeant(@Nullable String tail, String name, LocalDate bornOn) {

  /** The person the row is about; null when something of it is missing or contradicts itself. */
  static @Nullable WhoIsMeant of(Cells cells) {
    var name = (cells.text(TakeoverColumn.FAMILY_NAME) + " " + cells.text(TakeoverColumn.GIVEN_NAME)).strip();
    return read(cells, TakeoverColumn.CNP, name, TakeoverColumn.BORN_ON, true);
  }

  /** Whoever receives the child; null where nobody is named. */
  static @Nullable WhoIsMeant carer(Cells cells) {
    return read(cells, TakeoverColumn.CARER_CNP, cells.text(TakeoverColumn.CARER_NAME), TakeoverColumn.CARER_BORN_ON, false);
  }

  private static @Nullable WhoIsMeant read(Cells cells, TakeoverColumn number, String name, TakeoverColumn born, boolean needed) {
    var cnp = cells.optional(number, Cnp::parse);
    var told = cells.optional(born, TypedDate::parse);
    boolean wrong = cnp == null && !cells.text(number).isEmpty();
    var bornOn = cnp == null ? told : cnp.birthDate().orElse(told);
    cells.require(number, wrong || !needed || cnp != null || !name.isEmpty() && told != null, "childprotection.takeover.personMissing");
    cells.require(born, cnp == null || told == null || cnp.agreesWith(told), "childprotection.takeover.bornOtherwise");
    return wrong || bornOn == null || cnp == null && name.isEmpty() ? null
        : new WhoIsMeant(cnp == null ? null : cnp.tail(), Folding.fold(name), bornOn);
  }

  static RuleViolated unknown() {
    return new RuleViolated("childprotection.takeover.personUnknown");
  }
}
