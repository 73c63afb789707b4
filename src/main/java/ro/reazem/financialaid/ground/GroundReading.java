package ro.reazem.financialaid.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.financialaid.scheme.emergency.Tier;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.Inputs;

/** Reads a typed version of a ground; whatever is wrong is said beside its field. */
final class GroundReading {

  private static final int LINE = 200;
  private static final int SHORT = 60;
  private static final int MOST_HOURS = 1000;
  private static final int MOST_A_YEAR = 366;
  private static final int WHOLE = 100;

  private final GroundForm form;
  private final BindingResult errors;
  private final Inputs in;

  private GroundReading(GroundForm form, BindingResult errors) {
    this.form = form;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  static Optional<Ground> of(GroundForm form, BindingResult errors) {
    return new GroundReading(form, errors).read();
  }

  private Optional<Ground> read() {
    var code = in.required("code", form.code(), GroundReading::code);
    var name = in.text("name", form.name(), LINE);
    var act = in.text("act", form.act(), LINE);
    var article = in.optionalText("article", form.article(), SHORT);
    var source = in.text("source", form.source(), LINE);
    var standing = in.choice("standing", form.standing(), Standing.class);
    if (standing == Standing.TO_BE_SET) {
      errors.rejectValue("standing", "platform.input.choice");
    }
    var from = in.date("from", form.from());
    var tiers = tiers();
    var ceiling = in.optionalLei("ceiling", form.ceiling());
    positive("ceiling", ceiling);
    if (ceiling != null && !tiers.isEmpty()) {
      errors.rejectValue("ceiling", "financialaid.ground.ceilingOrTiers");
    }
    var income = income();
    var most = in.optionalWhole("mostPerYear", form.mostPerYear(), 1, MOST_A_YEAR);
    var hours = in.optionalWhole("workHours", form.workHours(), 0, MOST_HOURS);
    var modes = modes();
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Ground(version(code, name, act, article, source, standing, from), Objects.requireNonNull(code), name, ceiling, tiers,
          ticked(form.fixed()), Objects.requireNonNull(income), ticked(form.debtTest()), most, hours == null ? 0 : hours, modes, ticked(form.urgent())));
    } catch (RuleViolated contradiction) {
      in.reject("", contradiction);
      return Optional.empty();
    }
  }

  private static ParameterValue version(@Nullable String code, String name, String act, String article, String source, @Nullable Standing standing,
      @Nullable LocalDate from) {
    return new ParameterValue(UUID.randomUUID(), Ground.PREFIX + code, name, DateRange.since(Objects.requireNonNull(from)),
        Objects.requireNonNull(standing), false, new LegalBasis(act, article), source);
  }

  private List<Tier> tiers() {
    var read = new ArrayList<Tier>();
    for (int i = 0; i < form.tiers().size(); i++) {
      var row = form.tiers().get(i);
      var at = "tiers[" + i + "].";
      if (row.isEmpty()) {
        continue;
      }
      var from = in.whole(at + "from", row.from(), 0, WHOLE);
      var amount = in.lei(at + "amount", row.amount());
      positive(at + "amount", amount);
      if (from != null && !read.isEmpty() && from <= read.getLast().from()) {
        errors.rejectValue(at + "from", "financialaid.ground.tiersNotRising");
      }
      if (from != null && amount != null) {
        read.add(new Tier(from, ticked(row.included()), amount));
      }
    }
    return read;
  }

  private @Nullable IncomeTest income() {
    var kind = in.choice("incomeTest", form.incomeTest(), IncomeTest.Kind.class);
    if (kind == null) {
      return null;
    }
    if (kind == IncomeTest.Kind.NONE) {
      return IncomeTest.NONE;
    }
    var per = in.choice("incomePer", form.incomePer(), IncomeTest.Per.class);
    var limit = kind.hasLimit() ? in.lei("incomeLimit", form.incomeLimit()) : null;
    positive("incomeLimit", limit);
    return per == null || errors.hasFieldErrors("incomeLimit") ? null : new IncomeTest(kind, per, limit);
  }

  private EnumSet<AidMode> modes() {
    var modes = EnumSet.noneOf(AidMode.class);
    add(modes, form.money(), AidMode.MONEY);
    add(modes, form.voucher(), AidMode.VOUCHER);
    add(modes, form.goods(), AidMode.GOODS);
    if (modes.isEmpty()) {
      errors.rejectValue("money", "financialaid.ground.modeMissing");
    }
    return modes;
  }

  private static void add(EnumSet<AidMode> modes, String typed, AidMode mode) {
    if (ticked(typed)) {
      modes.add(mode);
    }
  }

  private void positive(String field, @Nullable Lei amount) {
    if (amount != null && !amount.isPositive() && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "financialaid.ground.sumPositive");
    }
  }

  private static String code(String typed) {
    RuleViolated.require(EmergencyGrounds.isCode(typed), "financialaid.ground.codeWord");
    return typed;
  }

  private static boolean ticked(String typed) {
    return typed.equals("true");
  }
}
