package ro.reazem.archive.nomenclature;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedKey;

/**
 * A code as typed.
 *
 * @param term years, or P
 * @param kinds kinds of cases chosen; @param others kinds of contexts to come, as context:CODE
 */
record CodeForm(@Nullable String key, @Nullable String code, @Nullable String compartment, @Nullable String title, @Nullable String term,
    @Nullable String commission, @Nullable String startEvent, @Nullable List<String> kinds, @Nullable String others, @Nullable String validFrom,
    @Nullable String source, @Nullable String approvalNumber, @Nullable String approvedOn) {

  static final int MOST_YEARS = 999;

  CodeForm {
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }

  static CodeForm empty() {
    return new CodeForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The code, or null when something is wrong, which is told beside its field. */
  @Nullable FileCode read(BindingResult errors) {
    var in = new Inputs(errors);
    var typed = in.text("code", code, 40);
    var compartmentTyped = in.text("compartment", compartment, 200);
    var titleTyped = in.text("title", title, 300);
    boolean permanent = term != null && term.strip().equalsIgnoreCase("P");
    var years = permanent ? null : in.whole("term", term, 1, MOST_YEARS);
    var start = in.choice("startEvent", startEvent, StartEvent.class);
    var from = in.date("validFrom", validFrom);
    var sourceTyped = in.text("source", source, 400);
    var number = in.optionalText("approvalNumber", approvalNumber, 60);
    var on = in.optionalDate("approvedOn", approvedOn);
    var further = in.optionalText("others", others, 300);
    var all = Stream.concat(kinds.stream(), Arrays.stream(further.split("[,; ]+")).filter(one -> !one.isEmpty())).toList();
    if (errors.hasErrors() || start == null || from == null) {
      return null;
    }
    try {
      RuleViolated.require(!all.isEmpty(), "archive.code.noKind");
      return new FileCode(TypedKey.of(key), typed, compartmentTyped, titleTyped, years, "true".equals(commission), start, all, from, sourceTyped, number, on);
    } catch (RuleViolated refused) {
      in.reject(field(refused), refused);
      return null;
    }
  }

  /** Where a refusal is told. */
  static String field(RuleViolated refused) {
    return switch (refused.code()) {
      case "archive.code.approvalHalf" -> "approvalNumber";
      case "archive.code.approvedAhead" -> "approvedOn";
      case "archive.code.kindTaken" -> "validFrom";
      case "archive.code.noKind", "archive.code.kindUnreadable" -> "others";
      default -> "";
    };
  }
}
