package ro.reazem.people.rights;

/** Where such a request stands. */
enum RequestState {
  RECEIVED, IDENTITY_CHECK, SCOPED, EXTENDED, ANSWERED, REFUSED;

  boolean isSettled() {
    return this == ANSWERED || this == REFUSED;
  }
}
