package ro.reazem.childprotection.repatriation;

import ro.reazem.childprotection.childfile.FileState;

/** Where the file of a child alone abroad stands (starea dosarului de repatriere): told, inquiry sent, return approved, child in the country and followed; refused, ended. */
enum RepatriationState implements FileState {
  NOTICED("warn"), INQUIRED("info"), APPROVED("info"), RETURNED("plum"), REFUSED("crit"), ENDED("ok");

  private final String tag;

  RepatriationState(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean isOpen() {
    return this != REFUSED && this != ENDED;
  }

  @Override
  public String tag() {
    return tag;
  }
}
