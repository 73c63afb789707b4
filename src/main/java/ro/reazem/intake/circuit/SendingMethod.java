package ro.reazem.intake.circuit;

/** How a paper was sent (modul de expediere); each leaves a proof of its own. */
public enum SendingMethod {
  POST_WITH_RECEIPT, POST, BY_HAND, E_MAIL, PORTAL, COURIER, FAX, POSTED_UP
}
