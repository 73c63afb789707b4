package ro.reazem.financialaid.canteen;

import java.util.UUID;

/**
 * What somebody is given at a meal of a day (porția repartizată).
 *
 * @param taken portions already taken at this meal
 */
record Ration(UUID right, int card, String holder, String category, int portions, boolean packed, String delegate, int taken) {

  public boolean served() {
    return taken > 0;
  }
}
