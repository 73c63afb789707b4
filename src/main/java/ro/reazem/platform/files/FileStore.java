package ro.reazem.platform.files;

/**
 * Where the bytes of files lie. The register of files remembers the code of the store that took each, so that files of an earlier store
 * are still found after the setting changed. What is put must not be readable by anybody before the transaction of its register line is
 * committed, or must at least be harmless when that never happens: a store outside the database keeps bytes under names that nothing
 * points to yet.
 */
public interface FileStore {

  /** As the register remembers it, such as database. */
  String code();

  /** Takes the bytes of a file that has its line in the register already; refuses to take the same file twice. */
  void put(CaseFileId id, byte[] bytes, byte[] sha256);

  /** The bytes as they were put. */
  byte[] get(CaseFileId id);

  /** Removes the bytes for good, after the destruction of the file of the case was confirmed; does nothing when they are gone. */
  void erase(CaseFileId id);
}
