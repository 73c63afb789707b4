package ro.reazem.financialaid.vulnerable;

import java.util.List;

/** Why a family is a vulnerable consumer (categoria consumatorului vulnerabil). */
enum Category {
  /** Its income: told by the rights decided for it, never entered by hand. */
  INCOME, HEALTH, AGE,
  /** It is cut off from sources of energy. */
  ISOLATION;

  static final List<Category> BY_HAND = List.of(HEALTH, AGE, ISOLATION);
}
