package ro.reazem.childprotection.street;

import ro.reazem.childprotection.childfile.FileState;

/** Where the file of a child of the street stands (starea dosarului): in contact with the team, in a service, handed on to protection, ended. */
enum StreetState implements FileState {
  IN_CONTACT("warn"), IN_SERVICE("ok"), REFERRED("crit"), ENDED("");

  private final String tag;

  StreetState(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean isOpen() {
    return this != REFERRED && this != ENDED;
  }

  @Override
  public String tag() {
    return tag;
  }
}
