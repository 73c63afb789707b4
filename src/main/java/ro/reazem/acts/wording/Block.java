package ro.reazem.acts.wording;

import java.util.List;

/**
 * A part of the text of an act as it is set on paper.
 *
 * @param number of an article, 0 for all others
 * @param rows of a list one item each, of a table the rows with the head first; of all others one
 */
public record Block(Kind kind, int number, List<Row> rows) {

  /** How a part is set: heading, centred line, paragraph, numbered article, list with points, list with letters, table. */
  public enum Kind {
    HEADING, CENTRE, PARAGRAPH, ARTICLE, POINTS, LETTERS, TABLE
  }

  /** One item or row. */
  public record Row(List<Cell> cells) {}

  /** What stands in one cell; of everything that is no table there is one. */
  public record Cell(List<Span> spans) {}

  /** The text of the only cell. */
  public List<Span> spans() {
    return rows.getFirst().cells().getFirst().spans();
  }
}
