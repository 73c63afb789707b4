package ro.reazem.childprotection.dayservice;

/**
 * Who sees which child in a day service (cine vede participările): whoever heads or controls the unit of the service, whoever enrolled the child, and those related
 * to the file it rests on; never somebody kept out of that file.
 */
final class EnrolmentSight {

  static final String READ = "childprotection.dayservice.read";
  /** Enrolments with the unit that keeps their service. */
  static final String ENROLLED = """
      (select e.id, e.service_id, e.child_id, e.basis, e.file_id, e.file_number, e.from_day, e.until_day, e.end_reason, e.recorded_by, s.unit_id
        from childprotection.service_enrolment e join childprotection.day_service s on s.id = e.service_id)""";
  private static final String SEEN = """
      ((%1$s.unit_id = any(:overseen) or %1$s.recorded_by = any(:officers) or %1$s.file_id = any(:cases)) and %1$s.file_id <> all(:barred))""";

  private EnrolmentSight() {}

  /** The SQL predicate for an alias of {@link #ENROLLED}. */
  static String of(String alias) {
    return SEEN.formatted(alias);
  }
}
