package ro.reazem.platform.demo;

import java.util.List;

/** Households of persons from other countries, who have no CNP and are known by a number of the institution. */
record DemoStrangers(DemoPlan plan) {

  List<DemoHousehold> households() {
    return List.of(
        household("refugees-1", List.of(
            plan.stranger("refugees-1", 0, "Shevchenko", "Oksana", false, 33, "UA", "MARRIED", "REFERENCE_PERSON"),
            plan.stranger("refugees-1", 1, "Shevchenko", "Darynka", false, 6, "UA", "SINGLE", "CHILD"))),
        household("worker-1", List.of(
            plan.stranger("worker-1", 0, "Thapa", "", true, 29, "NP", "NOT_STATED", "REFERENCE_PERSON"))),
        household("neighbours-1", List.of(
            plan.stranger("neighbours-1", 0, "Munteanu", "Nadejda", false, 45, "MD", "DIVORCED", "REFERENCE_PERSON"))));
  }

  private DemoHousehold household(String key, List<DemoMember> members) {
    return new DemoHousehold(DemoPlan.householdId(key), key, plan.address(), members);
  }
}
