package ro.reazem.childprotection.childfile;

/** Where a file stands (starea dosarului); every kind has states of its own. */
public interface FileState {

  String name();

  boolean isOpen();

  /** How pressing its tag looks. */
  String tag();
}
