package ro.reazem.childprotection.agenda;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.commission.CommissionCompetence.Said;
import ro.reazem.kernel.RuleViolated;

/**
 * Somebody called before the commission about a matter (persoană chemată), with what was said there.
 *
 * @param heard what the person said, empty while not heard
 * @param consent whether the person agrees, null while not asked
 * @param saidOn the day it was said before the commission
 */
public record CalledPerson(int position, String name, CalledRole role, String address, String heard, @Nullable Consent consent,
    @Nullable LocalDate saidOn) implements ValueObject {

  /** What was said about the measure before the commission (consimțământ). */
  public enum Consent {
    GIVEN, REFUSED
  }

  public CalledPerson {
    RuleViolated.require(name.strip().length() >= 3, "childprotection.agenda.calledNameMissing");
    RuleViolated.require(consent == null || saidOn != null, "childprotection.agenda.saidWithoutDay");
  }

  public static CalledPerson of(int position, String name, CalledRole role, String address) {
    return new CalledPerson(position, name, role, address, "", null, null);
  }

  public Said said() {
    return new Said(role == CalledRole.PARENT, role == CalledRole.CHILD, consent == Consent.GIVEN);
  }
}
