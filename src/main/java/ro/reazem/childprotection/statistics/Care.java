package ro.reazem.childprotection.statistics;

/** The SQL of children in care: their placements one after the other, so that coming into care and leaving it differ from moving within it. */
public final class Care {

  /**
   * Begins every query of rows, once for all indicators; care then has each placement that took place, with the end of the one before (earlier), the beginning of the next (later), whether
   * it begins or ends a stay in care (enters, leaves), the first day of the stay (since), and the service.
   */
  public static final String WITH = """
      with placed as (
        select m.*, lag(m.until_day) over (partition by m.child_id order by m.from_day) as earlier,
          lead(m.from_day) over (partition by m.child_id order by m.from_day) as later
        from childprotection.measure m where m.type in ('PLACEMENT', 'EMERGENCY_PLACEMENT') and (m.until_day is null or m.until_day >= m.from_day)),
      parted as (
        select p.*, p.earlier is null or p.earlier < p.from_day - 1 as enters,
          p.until_day is not null and (p.later is null or p.later > p.until_day + 1) as leaves from placed p),
      stays as (select p.*, count(*) filter (where p.enters) over (partition by p.child_id order by p.from_day) as stay from parted p),
      care as materialized (
        select p.*, min(p.from_day) over (partition by p.child_id, p.stay) as since, coalesce(l.name, p.place_type) as service,
          case when l.public_service is null then '' when l.public_service then 'PUBLIC' else 'PRIVATE' end as ownership, d.born_on, d.sex
        from stays p left join childprotection.place l on l.id = p.place_id and p.place_type not in ('EXTENDED_FAMILY', 'OTHER_PERSON', 'FOSTER_CARER')
        left join directory.person d on d.id = p.child_id)
      """;
  /** Children in care on the last day of the quarter. */
  public static final String AT_END = "care.from_day <= :until and (care.until_day is null or care.until_day >= :until)";
  /** Those who live with a family. */
  public static final String IN_FAMILY = "care.place_type in ('EXTENDED_FAMILY', 'OTHER_PERSON', 'FOSTER_CARER')";

  private Care() {}

  /** The rows of an indicator over care: the measure is the subject, the case its owner. */
  public static String rows(String values, String where) {
    return "select care.id as subject, care.case_id as owner, 1 as amount, array[" + values + "] as values from care join childprotection.child_case c on c.id = care.case_id where "
        + where;
  }
}
