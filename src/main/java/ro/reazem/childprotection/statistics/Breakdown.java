package ro.reazem.childprotection.statistics;

/**
 * By what figures are parted (criteriu de defalcare).
 *
 * @param name stable, in files and addresses; its head is childprotection.statistics.by. and the name
 * @param words how the message keys of its values begin; nothing for values that are written as they are
 */
public record Breakdown(String name, String words) {

  /** By age groups, whose bounds are parameters. */
  public static final Breakdown AGE = new Breakdown("age", "");
  public static final Breakdown SEX = new Breakdown("sex", "childprotection.statistics.sex.");
  public static final Breakdown PLACE = new Breakdown("place", "childprotection.place.type.");
  /** The service in which a child lives: a residential one by its name, families by their sort. */
  public static final Breakdown SERVICE = new Breakdown("service", "childprotection.place.type.");

  /** By values of the feature's own. */
  public static Breakdown by(String name, String words) {
    return new Breakdown(name, words);
  }

  /** The SQL of the age group of somebody born on a day, at another day. */
  public static String age(String bornOn, String at) {
    return "childprotection.age_group(" + bornOn + ", " + at + ", :ages)";
  }
}
