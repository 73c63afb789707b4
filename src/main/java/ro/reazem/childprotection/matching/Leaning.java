package ro.reazem.childprotection.matching;

/**
 * What speaks for or against a carer beyond what the law asks (criteriu de potrivire), with its weight. No act sets the weights: they only
 * order the list that people read, and each is shown beside its reason.
 */
enum Leaning {
  SIBLING_THERE(30), SIBLINGS_TOGETHER(20), SAME_LOCALITY(20), SAME_UNIT(15), SAME_COUNTY(5), OTHER_COUNTY(-10), LANGUAGE(10),
  OTHER_LANGUAGE(-5), RELIGION(5), WISHED_AGE(10), OTHER_THAN_WISHED_AGE(-5), SPECIAL_NEEDS(10), VERY_GOOD(10), UNSATISFACTORY(-20), ALONE(5),
  EACH_OTHER_CHILD(-3), MUCH_YOUNGER_THERE(-5), ENDORSEMENT_SOON(-5), ON_LEAVE(-25), UNDER_REVIEW(-40), EXCEPTION(-30);

  private final int weight;

  Leaning(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
