package ro.reazem.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A step of a calculation as screens, papers and spreadsheets print it. Everything is already text in the language of the
 * reader: what prints it computes nothing.
 *
 * @param letter the name of the step, by which later steps refer to it; empty under the total
 * @param sentence what was computed
 * @param formula with the numbers put in; empty when there is none
 * @param basis where it stands in the law; empty when nowhere
 * @param result the sum, or for a condition whether it is met, as true or false
 * @param mark what the reader should know about the rule, such as one that is not law; null when nothing
 */
public record LedgerLine(String letter, String sentence, String formula, String basis, String result, Kind kind,
    @Nullable String mark) {

  /** What a line is: a plain step, a yes or no, a part of the sum, the sum, or a remark that does not change it. */
  public enum Kind {
    LINE, CONDITION, COMPONENT, TOTAL, MEMO
  }

  public static LedgerLine condition(String letter, String sentence, String formula, String basis, boolean met,
      @Nullable String mark) {
    return new LedgerLine(letter, sentence, formula, basis, String.valueOf(met), Kind.CONDITION, mark);
  }

  public boolean met() {
    return kind == Kind.CONDITION && result.equals("true");
  }
}
