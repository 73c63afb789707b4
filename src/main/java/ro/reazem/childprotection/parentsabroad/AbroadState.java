package ro.reazem.childprotection.parentsabroad;

import ro.reazem.childprotection.childfile.FileState;

/**
 * Where the file of a child with parents abroad stands (starea dosarului): found, evaluated, delegation asked of the court, delegation active, followed after the
 * parents came back; closed, or handed on to protection.
 */
enum AbroadState implements FileState {
  FOUND("warn"), EVALUATED("info"), DELEGATION_ASKED("info"), ACTIVE("ok"), MONITORING("plum"), CLOSED(""), REFERRED("crit");

  private final String tag;

  AbroadState(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean isOpen() {
    return this != CLOSED && this != REFERRED;
  }

  @Override
  public String tag() {
    return tag;
  }
}
