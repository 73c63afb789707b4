package ro.reazem.childprotection.adoption.adopters;

import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.kernel.RuleViolated;

/**
 * Which child adopters may receive (profilul copilului acceptat). An origin or nation that a child should have is no part of it.
 *
 * @param siblings how many brothers and sisters beside one child
 * @param health whether a child with special needs is accepted
 */
record AcceptedChild(int ageFrom, int ageTo, AcceptedSex sex, int siblings, boolean health) {

  private static final int OF_AGE = 18;

  public AcceptedChild {
    RuleViolated.require(ageFrom >= 0 && ageFrom <= ageTo && ageTo < OF_AGE, "childprotection.adoption.agesInOrder");
  }
}
