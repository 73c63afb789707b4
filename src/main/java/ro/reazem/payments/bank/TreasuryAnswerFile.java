package ro.reazem.payments.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedNumber;

/**
 * Reads what the treasury answered to orders, as a table: a row for each order and a last row TOTAL with the sum of all amounts and, in the column of the
 * state, how many rows there are. A table without that row, or whose rows do not add up to it, is not read at all.
 */
@Component
public class TreasuryAnswerFile {

  static final String TOTAL = "TOTAL";
  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_REFERENCE = 100;

  private final MessageSource messages;

  TreasuryAnswerFile(MessageSource messages) {
    this.messages = messages;
  }

  /** @throws RuleViolated naming the row and the column that cannot be read, or that the totals are missing or wrong */
  public List<TreasuryAnswer> read(byte[] file) {
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(file, SheetLimits.STANDARD, rows::add);
    var heads = new SheetHeads<>(rows.getFirst(), TreasuryAnswerColumn.class, TreasuryAnswerColumn::key, TreasuryAnswerColumn.NEEDED, messages);
    var last = rows.getLast();
    RuleViolated.require(rows.size() > 2 && heads.cell(last, TreasuryAnswerColumn.REFERENCE).equalsIgnoreCase(TOTAL), "payments.treasury.totalMissing");
    var answers = rows.subList(1, rows.size() - 1).stream().map(row -> answer(heads, row)).toList();
    var sum = answers.stream().map(TreasuryAnswer::amount).reduce(Lei.ZERO, Lei::plus);
    var told = cell(heads, last, TreasuryAnswerColumn.AMOUNT, TypedNumber::lei);
    int count = cell(heads, last, TreasuryAnswerColumn.STATE, typed -> TypedNumber.whole(typed, 0, SheetLimits.STANDARD.rows()));
    RuleViolated.require(sum.equals(told) && count == answers.size(), "payments.treasury.totalDiffers", answers.size(), sum, count, told);
    return answers;
  }

  private TreasuryAnswer answer(SheetHeads<TreasuryAnswerColumn> heads, SheetRow row) {
    return new TreasuryAnswer(cell(heads, row, TreasuryAnswerColumn.REFERENCE, typed -> filled(cut(typed, LONGEST_REFERENCE))),
        cell(heads, row, TreasuryAnswerColumn.ACCOUNT, Iban::parse), cell(heads, row, TreasuryAnswerColumn.AMOUNT, TypedNumber::lei),
        cell(heads, row, TreasuryAnswerColumn.STATE, TreasuryAnswerFile::state), cell(heads, row, TreasuryAnswerColumn.DATE, TypedDate::parse),
        cut(heads.cell(row, TreasuryAnswerColumn.REASON), LONGEST_REASON), cut(heads.cell(row, TreasuryAnswerColumn.TREASURY_REFERENCE), LONGEST_REFERENCE));
  }

  /** Whoever is told that a cell cannot be read must find it. */
  private <T> T cell(SheetHeads<TreasuryAnswerColumn> heads, SheetRow row, TreasuryAnswerColumn column, Function<String, T> parse) {
    var typed = heads.cell(row, column);
    try {
      return parse.apply(typed);
    } catch (RuleViolated refused) {
      throw new RuleViolated("payments.treasury.cell", row.number(), messages.getMessage(column.key(), null, LocaleContextHolder.getLocale()), cut(typed, LONGEST_REFERENCE));
    }
  }

  private static String filled(String typed) {
    RuleViolated.require(!typed.isEmpty(), "payments.treasury.withoutReference");
    return typed;
  }

  private static TreasuryAnswer.State state(String typed) {
    return switch (Folding.fold(typed).toLowerCase(Locale.ROOT)) {
      case "executat", "executata", "decontat", "platit", "platita", "paid" -> TreasuryAnswer.State.DONE;
      case "respins", "respinsa", "refuzat", "refuzata", "refused" -> TreasuryAnswer.State.REFUSED;
      case "returnat", "returnata", "returned" -> TreasuryAnswer.State.RETURNED;
      default -> throw new RuleViolated("platform.input.choice");
    };
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }
}
