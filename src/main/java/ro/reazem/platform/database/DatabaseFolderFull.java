package ro.reazem.platform.database;

import java.nio.file.Path;

/** The disk has no room for the data of the embedded database. */
public final class DatabaseFolderFull extends RuntimeException {

  DatabaseFolderFull(Path folder, long megabytesFree, long megabytesNeeded) {
    super("The disk of " + folder + " has " + megabytesFree + " MB left and the database needs " + megabytesNeeded + " MB");
  }
}
