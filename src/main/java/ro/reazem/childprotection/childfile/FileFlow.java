package ro.reazem.childprotection.childfile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How files of one kind go (fluxul): their states, what is done in each, what forbids it, which terms it starts and meets. */
public interface FileFlow {

  FileKind kind();

  /** The states in the order in which a file usually passes them. */
  List<? extends FileState> way();

  List<? extends FileState> states();

  List<? extends FileAct> acts();

  /** What opens a file. */
  FileAct opening();

  /**
   * What forbids a step.
   *
   * @throws ro.reazem.kernel.RuleViolated with the article
   */
  void require(FileAct act, Doing doing);

  /** Where the file stands after a step that {@link #require} let through. */
  default FileState after(FileAct act, Doing doing) {
    var to = act.to();
    return to == null ? state(doing.state()) : to;
  }

  /** What follows from what was said, kept beside it, such as that a notice came too late. */
  default Map<String, String> derived(FileAct act, Doing doing) {
    return Map.of();
  }

  /** Starts and meets terms of the law. */
  default void terms(FileAct act, Doing doing, FileTerms terms) {}

  /** Which terms belong to it, so that they end with it. */
  Set<String> rules();

  /** Whether the step opens the child's protection case. */
  default boolean opensCase(FileAct act, Doing doing) {
    return false;
  }

  /** What whoever opens the file must know first: keys of messages. */
  default List<String> warnings(ChildFile file, Doing doing) {
    return List.of();
  }

  default FileState state(String name) {
    return states().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }
}
