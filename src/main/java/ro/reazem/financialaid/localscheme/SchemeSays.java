package ro.reazem.financialaid.localscheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Threshold;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.Fmt;

/** Puts a definition into sentences, so that the second officer reads what the council decided and not a form. */
@Component
class SchemeSays {

  private static final String KEY = "financialaid.local.says.";

  private final MessageSource messages;
  private final SchemeOptions options;
  private final Fmt fmt;

  SchemeSays(MessageSource messages, SchemeOptions options, Fmt fmt) {
    this.messages = messages;
    this.options = options;
    this.fmt = fmt;
  }

  /** One heading with its sentences. */
  record Said(String title, List<String> lines) {}

  List<Said> of(LocalRules rules) {
    return List.of(new Said(say("who"), who(rules)), new Said(say("means"), means(rules)), new Said(say("sum"), rules.parts().stream().flatMap(part -> part(part, rules).stream()).toList()),
        new Said(say("time"), time(rules)), new Said(say("papers"), rules.papers().isEmpty() ? List.of(say("papersOfFacts")) : rules.papers()));
  }

  private List<String> who(LocalRules rules) {
    var who = rules.who();
    var lines = new ArrayList<String>();
    lines.add(options.text("financialaid.local.household." + who.household().name()));
    if (who.residentMonths() != null) {
      lines.add(say("resident", who.residentMonths()));
    }
    if (who.ageFrom() != null) {
      lines.add(say("ageFrom", who.ageFrom()));
    }
    if (who.ageTo() != null) {
      lines.add(say("ageTo", who.ageTo()));
    }
    if (!who.statuses().isEmpty()) {
      lines.add(say("statuses", who.statuses().stream().sorted().map(one -> options.text("financialaid.localStatus." + one.name())).collect(Collectors.joining(", "))));
    }
    if (who.disability() != null) {
      lines.add(say("disability", options.text("financialaid.local.disability." + who.disability().name())));
    }
    if (rules.mostPerYear() != null) {
      lines.add(say("mostPerYear", rules.mostPerYear()));
    }
    if (!rules.excludedBy().isEmpty()) {
      lines.add(say("excludedBy", rules.excludedBy().stream().map(options::benefit).collect(Collectors.joining(", "))));
    }
    return lines;
  }

  private List<String> means(LocalRules rules) {
    var income = rules.income();
    var lines = new ArrayList<String>();
    if (income.kind() == IncomeLimit.Kind.NONE) {
      lines.add(say("noIncomeTest"));
    } else {
      lines.add(say("income." + income.kind(), limit(income.limit()), options.text("financialaid.ground.per." + income.per())));
      if (income.above() != null) {
        lines.add(say("above", limit(income.above())));
      }
      if (income.alone() != null) {
        lines.add(say("alone", limit(income.alone())));
      }
      lines.add(options.text("financialaid.local.list." + income.list()));
    }
    lines.add(options.text("financialaid.local.assets." + rules.assets().rule()));
    if (!rules.assets().kinds().isEmpty()) {
      lines.add(rules.assets().kinds().stream().sorted().map(one -> options.text("financialaid.asset." + one.name().toLowerCase(java.util.Locale.ROOT))).collect(Collectors.joining("; ")));
    }
    if (rules.assets().deposits() != null) {
      lines.add(say("deposits", fmt.lei(rules.assets().deposits())));
    }
    return lines;
  }

  private List<String> part(SumPart part, LocalRules rules) {
    var lines = new ArrayList<String>();
    switch (part.kind()) {
      case FIXED -> lines.add(say("fixed", lei(part.amount())));
      case COST_SHARE -> {
        var percent = fmt.number(java.math.BigDecimal.valueOf(part.percent() == null ? 0 : part.percent(), 2).stripTrailingZeros());
        lines.add(part.ceiling() == null ? say("share", percent) : say("shareUpTo", percent, lei(part.ceiling())));
        part.brackets().forEach(one -> lines.add(say("byPersons", one.bound(), lei(one.amount()))));
        lines.add(options.text("financialaid.local.rounding." + rules.rounding()));
      }
      case BY_INCOME -> part.brackets().forEach(one -> lines.add(say("byIncome", lei(new Lei(one.bound())), lei(one.amount()))));
      case BY_PERSONS -> part.brackets().forEach(one -> lines.add(say("byPersons", one.bound(), lei(one.amount()))));
    }
    return lines;
  }

  private List<String> time(LocalRules rules) {
    var time = rules.time();
    var lines = new ArrayList<String>();
    lines.add(switch (time.kind()) {
      case ONCE -> say("once");
      case MONTHS -> say("months", time.months() == null ? 0 : time.months());
      case SEASON -> say("season", options.month(time.seasonFrom() == null ? 1 : time.seasonFrom()), options.month(time.seasonUntil() == null ? 1 : time.seasonUntil()));
    });
    lines.add(say("start", time.startAfter()));
    if (!time.tranches().isEmpty()) {
      lines.add(say("tranches", time.tranches().stream().map(options::month).collect(Collectors.joining(", "))));
    }
    lines.add(options.text("financialaid.mode." + rules.mode()));
    lines.add(say(rules.budgeted() ? "budgeted" : "notBudgeted"));
    return lines;
  }

  private String limit(@Nullable Threshold threshold) {
    return threshold == null ? "" : threshold.sum() != null ? fmt.lei(threshold.sum())
        : fmt.number(threshold.times()) + " × " + options.all().get("limitOf").stream().filter(one -> one.value().equals(threshold.parameter())).findFirst()
            .map(ro.reazem.platform.web.Option::label).orElse(threshold.parameter());
  }

  private String lei(@Nullable Lei amount) {
    return amount == null ? "" : fmt.lei(amount);
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(KEY + key, arguments, KEY + key, LocaleContextHolder.getLocale());
  }
}
