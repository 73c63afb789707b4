package ro.reazem.events.people;

/** What a member is within the household, seen from the reference person (calitatea în gospodărie). */
public enum HouseholdRole {
  REFERENCE_PERSON, SPOUSE, PARTNER, CHILD, GRANDCHILD, PARENT, SIBLING, OTHER_RELATIVE, NOT_RELATED
}
