package ro.reazem.financialaid.dwelling;

/** What a dwelling has (dotări și utilități). */
enum Amenity {
  WATER, SEWERAGE, ELECTRICITY, GAS, HEATING, BATHROOM, KITCHEN, LIFT, ACCESSIBLE
}
