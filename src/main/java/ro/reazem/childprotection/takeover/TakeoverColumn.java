package ro.reazem.childprotection.takeover;

import java.util.List;

/** The columns of files to be taken over (coloanele); headings in either language and their usual other names are understood. */
enum TakeoverColumn {
  CNP(20), FAMILY_NAME(100), GIVEN_NAME(100), BORN_ON(20), MEASURE(60), CATEGORY(200), BODY(60), NUMBER(60), DECIDED_ON(20), ISSUER(200), ARTICLES(300),
  FROM(20), UNTIL(20), END_REASON(60), PLACE_TYPE(100), PLACE(200), CARER_CNP(20), CARER_NAME(200), CARER_BORN_ON(20), EVALUATED_ON(20), RIGHTS(100),
  PARENTS(100), CHILD_SAYS(60), HEARD(10), DEGREE(40), TYPES(200), ASSISTANT(10), CHILDREN(10), AGE_FROM(10), AGE_TO(10), SEX(40), DISABILITIES(10), HIV(10),
  EMERGENCY(10), RESPITE(10), ENDORSED_ON(20), ENDORSEMENT(100), CONTRACT(60), CONTRACT_ON(20), OLD_FILE(60), MANAGER(200), STAGE(60), REVIEWED_ON(20),
  SIBLINGS(60);

  private final int longest;

  TakeoverColumn(int longest) {
    this.longest = longest;
  }

  /** What stands in it; nothing in a row that was read before the column was known. */
  String in(List<String> cells) {
    return ordinal() < cells.size() ? cells.get(ordinal()) : "";
  }

  int longest() {
    return longest;
  }

  /** The message of its heading. */
  public String key() {
    return "childprotection.takeover.column." + name();
  }

  /** The message of what may stand in it. */
  public String hint() {
    return key() + ".hint";
  }
}
