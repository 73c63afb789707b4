package ro.reazem.services.unit;

/** How long a nursery keeps children (programul): five hours, ten hours, or from Monday to Friday. */
public enum Programme {
  /** Half a day (program normal). */
  NORMAL,
  /** The whole day (program prelungit). */
  EXTENDED,
  /** Night and day over the week (program săptămânal). */
  WEEKLY
}
