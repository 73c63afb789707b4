package ro.reazem.platform.sheets;

import java.util.List;

/**
 * One row of a file that somebody uploaded.
 *
 * @param number the line of the file, as a spreadsheet program shows it: the first is 1
 * @param cells the texts of the cells from the left
 */
public record SheetRow(int number, List<String> cells) {

  /** The text of a cell without spaces around it, empty when the row is shorter. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
