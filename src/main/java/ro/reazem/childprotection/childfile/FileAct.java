package ro.reazem.childprotection.childfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is done in a file and recorded with its facts (pas al dosarului). */
public interface FileAct {

  String name();

  ActRule rule();

  /** What is asked when it is recorded. */
  default List<Ask> asks() {
    return rule().asks();
  }

  default boolean mayFollow(FileState state) {
    return rule().from().contains(state);
  }

  /** Where the file stands afterwards; null when it stays where it is, or where that depends on what was said. */
  default @Nullable FileState to() {
    return rule().to();
  }

  /** Whether a paper is made of it. */
  default boolean hasPaper() {
    return rule().paper();
  }
}
