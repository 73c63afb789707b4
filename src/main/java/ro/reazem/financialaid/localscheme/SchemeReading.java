package ro.reazem.financialaid.localscheme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.local.AssetLimit;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.financialaid.scheme.local.Threshold;
import ro.reazem.financialaid.scheme.local.Who;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.Inputs;

/** Reads a typed version of a definition; whatever is wrong is said beside its field, what contradicts itself beside its section. */
final class SchemeReading {

  private static final int LINE = 200;
  private static final int SHORT = 60;
  private static final int TEXT = 2000;
  private static final int MOST_MONTHS = 600;
  private static final int OLDEST = 120;
  private static final int MOST_PAPERS = 20;

  private final SchemeForm form;
  private final Offered offered;
  private final BindingResult errors;
  private final Inputs in;

  /**
   * What the form may name.
   *
   * @param parameters codes of dated parameters that a limit may follow
   * @param benefits codes of benefits that may exclude the aid
   */
  record Offered(Set<String> parameters, Set<String> benefits) {}

  private SchemeReading(SchemeForm form, Offered offered, BindingResult errors) {
    this.form = form;
    this.offered = offered;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  static Optional<LocalScheme> of(SchemeForm form, Offered offered, BindingResult errors) {
    return new SchemeReading(form, offered, errors).read();
  }

  private Optional<LocalScheme> read() {
    var code = in.required("code", form.code(), SchemeReading::code);
    var name = in.text("name", form.name(), LINE);
    var act = in.text("act", form.act(), LINE);
    var article = in.optionalText("article", form.article(), SHORT);
    var source = in.text("source", form.source(), LINE);
    var standing = in.choice("standing", form.standing(), Standing.class);
    if (standing == Standing.TO_BE_SET) {
      errors.rejectValue("standing", "platform.input.choice");
    }
    var from = in.date("from", form.from());
    var who = who();
    var income = income();
    var assets = assets();
    var parts = new SumPartReading(form.rows(), errors).read();
    var rounding = in.choice("rounding", form.rounding(), Rounding.class);
    var time = time();
    var mode = in.choice("mode", form.mode(), AidMode.class);
    var most = in.optionalWhole("mostPerYear", form.mostPerYear(), 1, OLDEST);
    var excludedBy = Objects.requireNonNull(form.excludedBy());
    if (!offered.benefits().containsAll(excludedBy)) {
      errors.rejectValue("excludedBy", "platform.input.choice");
    }
    var papers = papers();
    var words = words();
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    var rules = sound("parts[0].kind", () -> new LocalRules(Objects.requireNonNull(who), Objects.requireNonNull(income), Objects.requireNonNull(assets), parts,
        Objects.requireNonNull(rounding), Objects.requireNonNull(time), Objects.requireNonNull(mode), "true".equals(form.budgeted()), most, excludedBy, papers, words));
    return rules == null ? Optional.empty() : Optional.of(new LocalScheme(new ParameterValue(UUID.randomUUID(), LocalScheme.PREFIX + code, name,
        DateRange.since(Objects.requireNonNull(from)), Objects.requireNonNull(standing), false, new LegalBasis(act, article), source),
        Objects.requireNonNull(code), name, rules));
  }

  private @Nullable Who who() {
    var months = in.optionalWhole("residentMonths", form.residentMonths(), 1, MOST_MONTHS);
    var ageFrom = in.optionalWhole("ageFrom", form.ageFrom(), 0, OLDEST);
    var ageTo = in.optionalWhole("ageTo", form.ageTo(), 0, OLDEST);
    var household = in.choice("household", form.household(), Who.Household.class);
    var statuses = words("statuses", form.statuses(), LocalStatus.class);
    var disability = in.optionalChoice("disability", form.disability(), Member.Disability.class);
    return household == null ? null : sound("ageTo", () -> new Who(months, ageFrom, ageTo, household, statuses, disability));
  }

  private @Nullable IncomeLimit income() {
    var kind = in.choice("incomeTest", form.incomeTest(), IncomeLimit.Kind.class);
    if (kind == IncomeLimit.Kind.NONE) {
      return IncomeLimit.NONE;
    }
    var per = in.choice("incomePer", form.incomePer(), IncomeLimit.Per.class);
    var list = in.choice("incomeList", form.incomeList(), IncomeLimit.List.class);
    var above = sum("above", form.above());
    var alone = sum("alone", form.alone());
    var limit = limit();
    return kind == null || per == null || list == null ? null : sound("limit", () -> new IncomeLimit(kind, per, list, above, limit, alone));
  }

  /** A sum, or so many times a parameter: exactly one of the two. */
  private @Nullable Threshold limit() {
    var sum = in.optionalLei("limit", form.limit());
    var parameter = in.optional("limitOf", form.limitOf(), typed -> {
      RuleViolated.require(offered.parameters().contains(typed), "platform.input.choice");
      return typed;
    });
    var times = parameter == null ? null : in.number("times", form.times());
    if (parameter != null && times == null) {
      return null;
    }
    return sum == null && parameter == null ? null : sound("limit", () -> new Threshold(sum, parameter, times));
  }

  private @Nullable Threshold sum(String field, @Nullable String typed) {
    var sum = in.optionalLei(field, typed);
    return sum == null ? null : sound(field, () -> Threshold.of(sum));
  }

  private @Nullable AssetLimit assets() {
    var rule = in.choice("assetRule", form.assetRule(), AssetLimit.Rule.class);
    if (rule == null) {
      return null;
    }
    if (rule != AssetLimit.Rule.OWN) {
      return new AssetLimit(rule, Set.of(), null);
    }
    var kinds = words("assetKinds", form.assetKinds(), Asset.Kind.class);
    var deposits = in.optionalLei("deposits", form.deposits());
    return sound("deposits", () -> new AssetLimit(rule, kinds, deposits));
  }

  private @Nullable GrantTime time() {
    var kind = in.choice("timeKind", form.timeKind(), GrantTime.Kind.class);
    var start = in.optionalWhole("startAfter", form.startAfter(), 0, 12);
    if (kind == null) {
      return null;
    }
    var months = kind == GrantTime.Kind.MONTHS ? in.whole("months", form.months(), 1, OLDEST) : null;
    var from = kind == GrantTime.Kind.SEASON ? in.whole("seasonFrom", form.seasonFrom(), 1, 12) : null;
    var until = kind == GrantTime.Kind.SEASON ? in.whole("seasonUntil", form.seasonUntil(), 1, 12) : null;
    var tranches = in.optional("tranches", form.tranches(), SchemeReading::months);
    return errors.hasFieldErrors("months") || errors.hasFieldErrors("season*") || errors.hasFieldErrors("tranches") ? null
        : sound("tranches", () -> new GrantTime(kind, start == null ? 0 : start, months, from, until, tranches == null ? List.of() : tranches));
  }

  /** Months of the year such as 1, 4, 10, in any order. */
  private static List<Integer> months(String typed) {
    RuleViolated.require(typed.strip().matches("[0-9]{1,2}([,; ]+[0-9]{1,2}){0,11}"), "financialaid.local.time.tranches");
    return Arrays.stream(typed.strip().split("[,; ]+")).map(Integer::valueOf).distinct().sorted().toList();
  }

  private List<String> papers() {
    var typed = in.optionalParagraphs("papers", form.papers(), TEXT);
    var papers = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    if (papers.size() > MOST_PAPERS || papers.stream().anyMatch(line -> line.length() > LINE)) {
      errors.rejectValue("papers", "financialaid.local.papersTooMany");
    }
    return papers;
  }

  private LocalWords words() {
    return new LocalWords(in.text("of", form.of(), LINE), in.text("about", form.about(), LINE), in.optionalParagraphs("text", form.text(), TEXT),
        in.text("nameEn", form.nameEn(), LINE), in.optionalParagraphs("textEn", form.textEn(), TEXT));
  }

  private <E extends Enum<E>> Set<E> words(String field, @Nullable List<String> typed, Class<E> type) {
    var read = new HashSet<E>();
    for (var word : typed == null ? List.<String>of() : typed) {
      var one = in.choice(field, word, type);
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  /** What is built of parts that are right by themselves, or nothing where they contradict each other. */
  private <T> @Nullable T sound(String field, Supplier<T> building) {
    try {
      return building.get();
    } catch (RuleViolated contradiction) {
      in.reject(field, contradiction);
      return null;
    }
  }

  private static String code(String typed) {
    RuleViolated.require(LocalSchemes.isCode(typed), "financialaid.local.codeWord");
    return typed;
  }
}
