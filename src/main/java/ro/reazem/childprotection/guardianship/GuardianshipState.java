package ro.reazem.childprotection.guardianship;

import ro.reazem.childprotection.childfile.FileState;

/** Where the file of a guardianship stands (starea dosarului de tutelă): asked, guardian evaluated, report with the court, guardian appointed; rejected, ended. */
enum GuardianshipState implements FileState {
  REQUESTED("warn"), EVALUATED("info"), REPORTED("info"), APPOINTED("ok"), REJECTED("crit"), ENDED("");

  private final String tag;

  GuardianshipState(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean isOpen() {
    return this != REJECTED && this != ENDED;
  }

  @Override
  public String tag() {
    return tag;
  }
}
