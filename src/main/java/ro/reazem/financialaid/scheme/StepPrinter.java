package ro.reazem.financialaid.scheme;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.LedgerLine;

/**
 * Puts the steps of a calculation into words: the same lines for the screen, the paper and the spreadsheet. Numbers follow the
 * Romanian habit in every language.
 */
@Component
public class StepPrinter {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  /** Versions of what the local council decides, such as grounds of emergency aid, bear their name where a legal parameter has its figure. */
  private static final List<String> NAMED = List.of("EMERGENCY_GROUND.", "HOUSING_GRID.", "LOCAL_SCHEME.");
  private static final String KEY = "financialaid.step.";

  /** What sheets of family, income and checks show elsewhere: the decision screen starts its ledger after it. */
  private static final List<String> SHOWN_ELSEWHERE =
      List.of("vmi.assets.none", "vmi.assets.depositsWithin", "vmi.incentive.", "vmi.counted.", "vmi.coefficient.", "heating.assets.none",
          "heating.counted.", "emergency.counted.", "canteen.counted.", "local.counted.", "store.counted.");

  /** How the codes of steps end whose result takes the place of the components before them. */
  private static final List<String> INSTEAD = List.of(".raised", ".capped");

  private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

  private final MessageSource messages;
  private final Fmt fmt;

  StepPrinter(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /** Every step, as the calculation sheet (fișa de calcul) has them. */
  public List<LedgerLine> sheet(Assessment assessment, Locale locale) {
    return printed(assessment.steps(), locale).stream().map(PrintedStep::line).toList();
  }

  /** The steps from the adjusted income on, for a screen that shows family, incomes and assets beside it. */
  public List<LedgerLine> ledger(Assessment assessment, Locale locale) {
    return printed(assessment.steps().stream()
        .filter(step -> SHOWN_ELSEWHERE.stream().noneMatch(step.code()::startsWith)).toList(), locale).stream()
        .map(PrintedStep::line).toList();
  }

  /** Steps beside their words; letters follow the order given. */
  public List<PrintedStep> printed(List<Step> steps, Locale locale) {
    var printed = new ArrayList<PrintedStep>();
    var summands = new ArrayList<String>();
    char next = 'a';
    for (var step : steps) {
      boolean lettered = step.kind() != Step.Kind.TOTAL && !(step.kind() == Step.Kind.MEMO && step.arguments().isEmpty());
      var letter = lettered ? String.valueOf(next++) : "";
      if (step.kind() == Step.Kind.COMPONENT) {
        summands.add(letter);
      } else if (INSTEAD.stream().anyMatch(step.code()::endsWith)) {
        summands.clear();
        summands.add(letter);
      }
      var basis = step.kind() == Step.Kind.TOTAL ? String.join(" + ", summands) : basis(step, locale);
      if (step.kind() == Step.Kind.TOTAL) {
        summands.clear();
      }
      printed.add(new PrintedStep(step, new LedgerLine(letter, text(KEY + sentenceOf(step.code()), locale),
          formula(step, locale), basis, result(step.result()), LedgerLine.Kind.valueOf(step.kind().name()),
          mark(step, locale))));
    }
    return printed;
  }

  /** What the sheet must say below the steps: readings of the institution, figures to be confirmed, values nobody confirmed. */
  public List<String> remarks(Assessment assessment, Locale locale) {
    var remarks = new LinkedHashSet<String>();
    assessment.steps().stream().flatMap(step -> step.marked().stream()).forEach(one -> remarks.add(mark(one, locale)));
    var unconfirmed = assessment.unconfirmed();
    if (!unconfirmed.isEmpty()) {
      remarks.add(format(text(KEY + "unconfirmed", locale), (long) unconfirmed.size(),
          unconfirmed.stream().map(ParameterValue::code).sorted().collect(Collectors.joining(", "))));
    }
    return List.copyOf(remarks);
  }

  /** A legal basis as it stands on sheets: the act first. */
  public String cited(LegalBasis basis) {
    return basis.article().isBlank() ? basis.act() : basis.act() + ", " + basis.article();
  }

  private String basis(Step step, Locale locale) {
    var cited = cited(step.basis());
    // an amount that no article names comes from a level: say since when it is that high
    return step.kind() == Step.Kind.COMPONENT && step.basis().article().isBlank() && !step.parameters().isEmpty()
        ? format(text(KEY + "level", locale), cited, fmt.date(step.parameters().getFirst().valid().from())) : cited;
  }

  private String formula(Step step, Locale locale) {
    var pattern = messages.getMessage(KEY + step.code() + ".formula", null, "", locale);
    return pattern == null || pattern.isEmpty() ? ""
        : format(pattern, step.arguments().stream().map(this::argument).toArray());
  }

  /** Counts and coefficients stay numbers, so that a message can choose between one and many. */
  private Object argument(Figure figure) {
    return switch (figure.unit()) {
      case LEI -> fmt.lei(new Lei(figure.value()));
      case PERCENT -> fmt.number(BigDecimal.valueOf(figure.value(), 2)) + "%";
      case FACTOR -> BigDecimal.valueOf(figure.value(), 3).stripTrailingZeros();
      case COUNT, HOLDS -> figure.value();
    };
  }

  private String result(Figure result) {
    return switch (result.unit()) {
      case LEI -> fmt.sum(new Lei(result.value()));
      case PERCENT -> fmt.number(BigDecimal.valueOf(result.value(), 2)) + "%";
      case FACTOR -> fmt.number(BigDecimal.valueOf(result.value(), 3));
      case COUNT -> fmt.number(result.value());
      case HOLDS -> String.valueOf(result.value() == 1);
    };
  }

  private @Nullable String mark(Step step, Locale locale) {
    var marked = step.marked();
    return marked.isEmpty() ? null
        : marked.stream().map(one -> mark(one, locale)).distinct().collect(Collectors.joining("; "));
  }

  private String mark(ParameterValue value, Locale locale) {
    var named = messages.getMessage("financialaid.mark." + value.code(), null,
        NAMED.stream().anyMatch(value.code()::startsWith) ? value.value() : value.code(), locale);
    return format(text(KEY + "mark." + value.standing(), locale), named);
  }

  /** The sentence is the same whether a condition holds or not, and for every reading of a rule. */
  private static String sentenceOf(String code) {
    var words = code.split("\\.");
    return words.length < 2 ? code : words[1].equals("limit") ? code.substring(0, code.lastIndexOf('.'))
        : words[0] + "." + words[1];
  }

  private String text(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }

  private static String format(String pattern, Object... arguments) {
    // taking a pattern apart costs more than filling it, and one that is being filled belongs to one thread
    var parsed = PATTERNS.computeIfAbsent(pattern, one -> new MessageFormat(one, ROMANIAN));
    return ((MessageFormat) parsed.clone()).format(arguments);
  }
}
