package ro.reazem.financialaid.localscheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedNumber;

/** Reads the typed parts of a sum, each with its brackets (componentele cuantumului). */
final class SumPartReading {

  private static final int MOST_BRACKETS = 30;
  private static final int TEXT = 2000;

  private final List<SchemeForm.PartRow> rows;
  private final BindingResult errors;
  private final Inputs in;

  SumPartReading(List<SchemeForm.PartRow> rows, BindingResult errors) {
    this.rows = rows;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  List<SumPart> read() {
    var parts = new ArrayList<SumPart>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isEmpty()) {
        var part = part("parts[" + i + "].", rows.get(i));
        if (part != null) {
          parts.add(part);
        }
      }
    }
    if (parts.isEmpty() && !errors.hasErrors()) {
      errors.reject("financialaid.local.noPart");
    }
    return parts;
  }

  private @Nullable SumPart part(String at, SchemeForm.PartRow row) {
    var kind = in.choice(at + "kind", row.kind(), SumPart.Kind.class);
    if (kind == null) {
      return null;
    }
    var amount = in.optionalLei(at + "amount", row.amount());
    var ceiling = in.optionalLei(at + "ceiling", row.ceiling());
    var percent = in.optional(at + "percent", row.percent(), SumPartReading::percent);
    var brackets = brackets(at + "brackets", row.brackets(), kind == SumPart.Kind.BY_INCOME);
    if (errors.hasFieldErrors(at + "*")) {
      return null;
    }
    try {
      return new SumPart(kind, amount, brackets, percent, ceiling);
    } catch (RuleViolated contradiction) {
      in.reject(at + "kind", contradiction);
      return null;
    }
  }

  private List<SumPart.Bracket> brackets(String field, @Nullable String typed, boolean byIncome) {
    var read = new ArrayList<SumPart.Bracket>();
    var lines = in.optionalParagraphs(field, typed, TEXT).lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_BRACKETS).toList();
    for (var line : lines) {
      try {
        var sides = line.split("=", -1);
        RuleViolated.require(sides.length == 2, "financialaid.local.part.line", line);
        var bound = TypedNumber.decimal(sides[0].strip());
        read.add(new SumPart.Bracket(byIncome ? bound.movePointRight(2).longValueExact() : bound.longValueExact(),
            TypedNumber.lei(sides[1])));
      } catch (RuleViolated | ArithmeticException unreadable) {
        in.reject(field, new RuleViolated("financialaid.local.part.line", line));
        return read;
      }
    }
    return read;
  }

  /** In hundredths of a per cent. */
  private static int percent(String typed) {
    var number = TypedNumber.decimal(typed).stripTrailingZeros();
    RuleViolated.require(number.scale() <= 2 && number.signum() > 0 && number.intValue() <= 100, "financialaid.local.part.percent");
    return number.movePointRight(2).intValueExact();
  }
}
