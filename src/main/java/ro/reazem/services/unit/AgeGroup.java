package ro.reazem.services.unit;

/** By age, the group of a nursery that a child belongs to at the start of the school year (grupa mică, mijlocie sau mare; grupă combinată). */
public enum AgeGroup {
  /** Up to the first age of the parameters (grupa mică). */
  SMALL,
  /** Up to the second one (grupa mijlocie). */
  MIDDLE,
  /** Up to three years (grupa mare). */
  BIG,
  /** Children of all ages; a group is mixed, a child never (grupă combinată). */
  MIXED
}
