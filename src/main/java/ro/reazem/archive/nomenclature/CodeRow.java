package ro.reazem.archive.nomenclature;

import java.util.List;

/**
 * One row of an imported nomenclature, as typed.
 *
 * @param line the row as a spreadsheet program numbers it
 * @param cells the texts in the order of the columns of the template
 */
record CodeRow(int line, List<String> cells) {

  String cell(CodeColumn column) {
    return cells.get(column.ordinal());
  }
}
