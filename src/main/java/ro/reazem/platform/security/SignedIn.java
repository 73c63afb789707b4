package ro.reazem.platform.security;

/** What the authenticated principal of a session must be able to say; identity provides it. */
public interface SignedIn {

  /** The officer behind the session, with the roles held now. */
  Officer officer();
}
