package ro.reazem.financialaid.cases;

import org.yaml.snakeyaml.nodes.Node;

/** A case that cannot be read, with the line where reading stopped. */
public final class CaseUnreadable extends RuntimeException {

  CaseUnreadable(Node at, String why) {
    super("line " + (at.getStartMark().getLine() + 1) + ": " + why);
  }

  CaseUnreadable(String why) {
    super(why);
  }
}
