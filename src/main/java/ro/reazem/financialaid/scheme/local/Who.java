package ro.reazem.financialaid.scheme.local;

import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.RuleViolated;

/**
 * Who may ask for a local aid (beneficiarii).
 *
 * @param residentMonths for how many whole months the holder has lived where the institution answers; null where it does not matter
 * @param ageFrom completed years of the holder at least; null where there is no such limit
 * @param ageTo completed years of the holder at most; null where there is no such limit
 * @param statuses one of these is enough; empty where none is asked
 * @param disability the least degree of disability that some member has; null where none is asked
 */
public record Who(@Nullable Integer residentMonths, @Nullable Integer ageFrom, @Nullable Integer ageTo, Household household, Set<LocalStatus> statuses,
    Member.@Nullable Disability disability) implements ValueObject {

  public static final Who ANYBODY = new Who(null, null, null, Household.ANY, Set.of(), null);

  /** Which households: any, persons who live alone, families of several, families with children. */
  public enum Household {
    ANY, ALONE, SEVERAL, WITH_CHILDREN
  }

  /** @throws RuleViolated when nobody could be of such an age */
  public Who {
    statuses = Set.copyOf(statuses);
    RuleViolated.require(ageFrom == null || ageTo == null || ageFrom <= ageTo, "financialaid.local.agesTurned");
    RuleViolated.require(disability != Member.Disability.NONE, "financialaid.local.noDegree");
  }
}
