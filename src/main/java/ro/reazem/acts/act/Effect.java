package ro.reazem.acts.act;

/** What a new act does to an older one: takes its place (înlocuiește) or takes it out of force (revocă). */
public enum Effect {
  REPLACES, REVOKES
}
