package ro.reazem.childprotection.childcase;

import java.util.List;

/** Papers by which parents may already know where the child lives, such as a resolution that was sent to them; every feature that sends some contributes. */
public interface ToldToParents {

  /** What they got, each as it is cited, in Romanian. */
  List<String> about(ChildCase found);
}
