package ro.reazem.childprotection.maternity;

import ro.reazem.childprotection.childfile.FileState;

/**
 * How far a child left in a hospital is from a name and a home (etapele copilului părăsit): told by the hospital, recorded as abandoned, mother not found or
 * found, file with the public service of the place, named, registered, certificate in hand; identified, or gone home with the family.
 */
enum MaternityState implements FileState {
  NOTIFIED("info"), RECORDED("warn"), MOTHER_UNKNOWN("warn"), MOTHER_FOUND("info"), WITH_SERVICE("info"), NAMED("plum"), REGISTERED("plum"),
  CERTIFICATE_HELD("plum"), IDENTIFIED("ok"), WITH_FAMILY("ok");

  private final String tag;

  MaternityState(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean isOpen() {
    return this != IDENTIFIED && this != WITH_FAMILY;
  }

  @Override
  public String tag() {
    return tag;
  }
}
