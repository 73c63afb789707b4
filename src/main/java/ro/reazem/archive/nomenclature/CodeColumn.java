package ro.reazem.archive.nomenclature;

import java.util.List;

/** The columns of a nomenclature that is taken over from a file, in the order of the template; both languages are understood as headings. */
enum CodeColumn {

  CODE(40), COMPARTMENT(200), TITLE(300), TERM(40), COMMISSION(20), START(80), KINDS(600);

  /** Columns without which a file is no nomenclature. */
  static final List<CodeColumn> NEEDED = List.of(CODE, COMPARTMENT, TITLE, TERM);

  private final int longest;

  CodeColumn(int longest) {
    this.longest = longest;
  }

  /** How many characters a cell may have. */
  int longest() {
    return longest;
  }

  /** The message of its heading. */
  public String key() {
    return "archive.import.column." + name();
  }
}
