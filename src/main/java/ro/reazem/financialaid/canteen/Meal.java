package ro.reazem.financialaid.canteen;

/** A meal of the day (masa de prânz, cina). */
enum Meal {
  LUNCH, SUPPER
}
