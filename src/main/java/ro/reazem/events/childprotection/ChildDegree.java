package ro.reazem.events.childprotection;

/** The degree of disability of a child (gradul de handicap): light, medium, marked, severe. */
public enum ChildDegree {
  LIGHT, MEDIUM, MARKED, SEVERE
}
