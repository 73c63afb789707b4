package ro.reazem.people.person;

/** Another person in the register holds the same CNP: it is one person entered twice, or one of the codes is wrong. */
public final class CnpAlreadyHeld extends RuntimeException {

  private final KnownPerson holder;

  CnpAlreadyHeld(KnownPerson holder) {
    super("people.person.cnpAlreadyHeld", null, false, false);
    this.holder = holder;
  }

  public KnownPerson holder() {
    return holder;
  }
}
