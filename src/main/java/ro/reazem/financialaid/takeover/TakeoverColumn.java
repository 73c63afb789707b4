package ro.reazem.financialaid.takeover;

import java.util.List;

/** The columns of a file of rights to be taken over, in the order of the template; both languages and the usual other names are understood as headings. */
enum TakeoverColumn {

  CNP(20), FAMILY_NAME(100), GIVEN_NAME(100), BORN_ON(20), MEMBERS(400), BENEFIT(60), DECISION_NUMBER(60), DECISION_DAY(20), ISSUER(200), FROM(20),
  UNTIL(20), MONTHLY(20), INCLUSION_AID(20), CHILD_AID(20), NET(20), LAST_PAID(20), SUSPENDED(200), SUSPENSION_GROUND(200), PAYMENT(40), IBAN(40),
  ACCOUNT_HOLDER(200), BANK(100), UNIT(200), RESPONSIBLE(200), OLD_CASE(60), DECLARED_ON(20), SOURCE(60), SUPPLIER(100), CLIENT_CODE(60),
  PLACE_CODE(60), CONTRACT(60), SCHEME(100), CATEGORY(200), PORTIONS(10), CONTRIBUTION(20), DAYS_LEFT(10), PACKED(10), DELEGATE(200), CARD(60), DWELLING(40), ADDRESS(200),
  ROOMS(10), AREA(10), WHOLE_RENT(20);

  static final List<TakeoverColumn> NEEDED = List.of(BENEFIT, DECISION_NUMBER, DECISION_DAY, ISSUER, FROM, MONTHLY);

  private final int longest;

  TakeoverColumn(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  /** The message of its heading. */
  public String key() {
    return "financialaid.takeover.column." + name();
  }

  /** The message that explains what is expected in it. */
  public String expects() {
    return "financialaid.takeover.expects." + name();
  }
}
