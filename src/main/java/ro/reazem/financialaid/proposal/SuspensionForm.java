package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.suspension.OrderedBy;
import ro.reazem.financialaid.suspension.Suspension;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/**
 * A suspension or a resumption as typed.
 *
 * @param month the first month suspended, or the first one due again
 * @param number number of the county payer's notice
 * @param on day of the same
 */
record SuspensionForm(@Nullable String ground, @Nullable String month, @Nullable String arrears, @Nullable String number, @Nullable String on,
    @Nullable String reasons) {

  private static final int LONGEST_REASONS = 4000;
  private static final int LONGEST_NUMBER = 40;
  private static final int MONTHS_BACK = 24;
  private static final int MONTHS_AHEAD = 3;

  static SuspensionForm empty(String ground, YearMonth month) {
    return new SuspensionForm(ground, month.toString(), null, "", "", "");
  }

  /** What is to be suspended; null when something typed is wrong. */
  Suspension.@Nullable Wanted read(SuspensionKind kind, List<YearMonth> months, List<Option> grounds, BindingResult errors) {
    var in = new Inputs(errors);
    var which = in.required("ground", ground, text -> oneOf(text, grounds));
    var first = in.required("month", month, text -> monthOf(text, months));
    var why = kind.isByDisposition() ? in.paragraphs("reasons", reasons, LONGEST_REASONS) : in.optionalParagraphs("reasons", reasons, LONGEST_REASONS);
    return errors.hasErrors() || which == null || first == null ? null : Suspension.Wanted.of(kind, which, first, why);
  }

  /** From when it is resumed; null when something typed is wrong. */
  ProposingSuspension.@Nullable Resuming readResuming(List<YearMonth> months, @Nullable Boolean ruled, BindingResult errors) {
    var in = new Inputs(errors);
    var first = in.required("month", month, text -> monthOf(text, months));
    var paid = ruled != null ? ruled : in.required("arrears", arrears, text -> {
      RuleViolated.require(text.equals("WITH") || text.equals("WITHOUT"), "platform.input.choice");
      return text.equals("WITH");
    });
    var why = in.paragraphs("reasons", reasons, LONGEST_REASONS);
    return errors.hasErrors() || first == null || paid == null ? null : new ProposingSuspension.Resuming(first, paid, why);
  }

  /** The county payer's notice; null when something typed is wrong. */
  @Nullable OrderedBy notice(BindingResult errors) {
    var in = new Inputs(errors);
    var typed = in.text("number", number, LONGEST_NUMBER);
    var day = in.date("on", on);
    return errors.hasErrors() || day == null ? null : new OrderedBy(typed, day);
  }

  /** The months that may be the first: of the right, not long ago and not far ahead. */
  static List<YearMonth> months(Entitlement right, LocalDate today) {
    var earliest = YearMonth.from(right.grantedFrom());
    var back = YearMonth.from(today).minusMonths(MONTHS_BACK);
    var last = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
    var first = earliest.isAfter(back) ? earliest : back;
    return Stream.iterate(first.isAfter(last) ? first : last, month -> !month.isBefore(first), month -> month.minusMonths(1)).toList();
  }

  private static YearMonth monthOf(String typed, List<YearMonth> months) {
    try {
      var month = YearMonth.parse(typed);
      RuleViolated.require(months.contains(month), "platform.input.choice");
      return month;
    } catch (DateTimeParseException unreadable) {
      throw new RuleViolated("platform.input.choice");
    }
  }

  private static String oneOf(String typed, List<Option> allowed) {
    RuleViolated.require(allowed.stream().anyMatch(one -> Objects.equals(one.value(), typed)), "platform.input.choice");
    return typed;
  }
}
