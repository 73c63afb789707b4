package ro.reazem.acts.wording;

import java.util.List;

/** A part of a template as written. */
sealed interface Node {

  /** A line of text; of a table a row of cells. */
  record Line(Kind kind, List<List<Piece>> cells, int row) implements Node {}

  /** An empty line, which ends a list or a table. */
  record Gap() implements Node {}

  /** Where the grounds in law of the template are printed. */
  record Bases() implements Node {}

  /** What stands only when a condition holds, and what stands otherwise. */
  record When(Condition condition, List<Node> then, List<Node> otherwise, int row) implements Node {}

  /** What stands once for each row of a list that the drafter fills in. */
  record Each(String list, List<Node> body, int row) implements Node {}

  /** How the line is set. */
  enum Kind {
    HEADING, CENTRE, PARAGRAPH, ARTICLE, POINT, LETTER, TABLE
  }

  /**
   * Whether a placeholder has any value, or a certain one.
   *
   * @param value compared with; null when any value will do
   * @param same false when it must be another one
   */
  record Condition(String name, @org.jspecify.annotations.Nullable String value, boolean same) {

    boolean holds(String actual) {
      return value == null ? !actual.isEmpty() == same : actual.equals(value) == same;
    }
  }
}
