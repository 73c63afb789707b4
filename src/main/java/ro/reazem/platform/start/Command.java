package ro.reazem.platform.start;

import java.util.function.Consumer;
import javax.sql.DataSource;

/** Something the application does from the command line with the database alone, instead of serving pages; named in spring.factories. */
public interface Command {

  /** The words after the name of the file, such as audit verify. */
  String words();

  /**
   * Does it.
   *
   * @param told takes what the person at the command line reads
   * @return the exit code
   */
  int run(DataSource database, Consumer<String> told);
}
