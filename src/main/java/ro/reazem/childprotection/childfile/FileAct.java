package ro.reazem.childprotection.childfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is done in a file and recorded with its facts (pas al dosarului). */
public interface FileAct {

  String name();

  /** What is asked when it is recorded. */
  List<Ask> asks();

  boolean mayFollow(FileState state);

  /** Where the file stands afterwards; null when it stays where it is, or where that depends on what was said. */
  @Nullable FileState to();

  /** Whether a paper is made of it. */
  default boolean hasPaper() {
    return false;
  }
}
