package ro.reazem.platform.database;

import java.nio.file.Path;

/** Another application already runs on the folder of the embedded database. */
public final class DatabaseFolderInUse extends RuntimeException {

  DatabaseFolderInUse(Path folder) {
    super("Another Reazem already runs on the data in " + folder);
  }
}
