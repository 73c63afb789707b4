package ro.reazem.people.search;

import java.util.List;

/**
 * Somebody of the register who may be the person being entered.
 *
 * @param score how likely it is; only good for ranking
 * @param reasons why, the strongest first
 */
record PossibleDuplicate(PersonFound person, int score, List<Likeness.Reason> reasons) {}
