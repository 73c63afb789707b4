package ro.reazem.childprotection.allowance;

/** The degree of disability on a child's certificate (gradul de handicap): severe (grav), marked (accentuat), medium (mediu), light (ușor). */
enum DisabilityDegree {
  NONE, LIGHT, MEDIUM, MARKED, SEVERE
}
