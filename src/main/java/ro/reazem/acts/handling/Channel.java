package ro.reazem.acts.handling;

/** How an act reaches its addressee (mod de comunicare): post with receipt, by hand, e-mail, posted at the door, electronically. */
public enum Channel {
  POST, HAND, E_MAIL, DOOR, ELECTRONIC
}
