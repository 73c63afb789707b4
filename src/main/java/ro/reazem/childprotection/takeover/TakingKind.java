package ro.reazem.childprotection.takeover;

import java.util.List;
import ro.reazem.childprotection.childcase.Child;

/** Files of one kind: how the rows of one person are looked at together, and what they become (preluarea unui fel de dosare). */
interface TakingKind {

  TakeoverKind kind();

  /** Looks at the rows of one person, in the order of the file; nothing is entered. */
  List<Verdict> check(Child person, List<Line> lines);

  /** Enters what is good of them, once more looked at. */
  List<Verdict> take(Child person, List<Line> lines, Work work);
}
