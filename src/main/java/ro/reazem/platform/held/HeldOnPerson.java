package ro.reazem.platform.held;

import java.util.List;
import java.util.UUID;

/**
 * Contributed by every module that holds data on persons, as a bean: all of it, for the extract a person may ask for (Regulamentul (UE)
 * 2016/679 art. 15). It only reads, and leaves out what is about other persons.
 */
public interface HeldOnPerson {

  /** The id of the module. */
  String module();

  /** @param ids all ids the person bears or bore */
  List<HeldSection> on(List<UUID> ids);
}
