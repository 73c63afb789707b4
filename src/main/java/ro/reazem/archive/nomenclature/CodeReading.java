package ro.reazem.archive.nomenclature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedText;

/** Reads one row of a nomenclature; everything wrong in it is told with its column. */
final class CodeReading {

  private final CodeWords.Known words;
  private final CodeRow row;
  private final List<CodeFault> faults = new ArrayList<>();

  CodeReading(CodeWords.Known words, CodeRow row) {
    this.words = words;
    this.row = row;
  }

  List<CodeFault> faults() {
    return faults;
  }

  /** @return null when something is wrong */
  @Nullable FileCode read(UUID importId, NomenclatureVersion version) {
    var code = needed(CodeColumn.CODE, Function.identity());
    var compartment = needed(CodeColumn.COMPARTMENT, Function.identity());
    var title = needed(CodeColumn.TITLE, Function.identity());
    var term = needed(CodeColumn.TERM, words::term);
    var commission = optional(CodeColumn.COMMISSION, words::commission, false);
    var start = optional(CodeColumn.START, words::start, version.start());
    var kinds = optional(CodeColumn.KINDS, words::kindsOf, List.<String>of());
    if (!faults.isEmpty() || code == null || compartment == null || title == null || term == null || commission == null || start == null || kinds == null) {
      return null;
    }
    return new FileCode(UUID.nameUUIDFromBytes((importId + " " + row.line()).getBytes(StandardCharsets.UTF_8)), code, compartment, title, term.years(),
        commission || term.commission(), start, kinds, version.validFrom(), version.source(), version.approvalNumber(), version.approvedOn());
  }

  private <T> @Nullable T needed(CodeColumn column, Function<String, T> reading) {
    return reading(column, text -> {
      RuleViolated.require(!text.isEmpty(), "platform.input.required");
      return reading.apply(text);
    });
  }

  private <T> @Nullable T optional(CodeColumn column, Function<String, T> reading, T otherwise) {
    return reading(column, text -> text.isEmpty() ? otherwise : reading.apply(text));
  }

  private <T> @Nullable T reading(CodeColumn column, Function<String, T> reading) {
    try {
      var typed = row.cell(column);
      return reading.apply(column == CodeColumn.KINDS ? TypedText.paragraphs(typed, column.longest()) : TypedText.line(typed, column.longest()));
    } catch (RuleViolated violated) {
      faults.add(CodeFault.of(row.line(), column, violated));
      return null;
    }
  }
}
