package ro.reazem.services.points;

/** What the local council gives points for (criterii specifice); how many is a dated parameter under the same name. */
public enum PointRule {
  /** Each parent who works, studies or is on leave for another child. */
  PARENT,
  /** A parent returns to work before September. */
  RETURN_AUGUST,
  /** In September. */
  RETURN_SEPTEMBER,
  /** In October. */
  RETURN_OCTOBER,
  /** In November. */
  RETURN_NOVEMBER,
  /** In December. */
  RETURN_DECEMBER,
  /** A sibling at the same address. */
  SIBLING_ADDRESS,
  /** A family with one parent (familie monoparentală). */
  SINGLE_PARENT,
  /** One child in care. */
  CHILDREN_1,
  /** Two children in care. */
  CHILDREN_2,
  /** Three or more. */
  CHILDREN_3,
  /** A social case (caz social). */
  SOCIAL_CASE;

  /** The code of its parameter. */
  public String parameter() {
    return "NURSERY_POINTS_" + name();
  }
}
