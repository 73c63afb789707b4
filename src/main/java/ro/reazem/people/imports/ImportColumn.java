package ro.reazem.people.imports;

/** The columns of the template, in their order. The heading of each is a message; both languages are understood. */
enum ImportColumn {

  EXTERNAL_ID(60), FAMILY_NAME(100), GIVEN_NAME(100), FORMER_NAME(100), CNP(20), BORN_ON(20), SEX(20), MARITAL_STATUS(40),
  CITIZENSHIP(2), PHONE(30), EMAIL(200), SIRUTA(9), LOCALITY(100), COUNTY(60), STREET(100), NUMBER(20), BLOCK(20), STAIR(20),
  FLOOR(20), APARTMENT(20), POSTCODE(6), SINCE(20), HOUSEHOLD(60), ROLE(40);

  private final int longest;

  ImportColumn(int longest) {
    this.longest = longest;
  }

  /** How many characters a cell may have. */
  int longest() {
    return longest;
  }

  /** The message key of its heading. */
  public String key() {
    return "people.import.column." + name();
  }
}
