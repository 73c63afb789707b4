package ro.reazem.financialaid.application;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.EmergencyNeed;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** Reads what a request asks of emergency aid, and asks of it what its ground needs. */
final class EmergencyReading {

  private static final int WHOLE = 100;
  private static final int STORY = 2000;
  private static final String AT = "emergency.";

  private final ApplicationForm form;
  private final List<Ground> grounds;
  private final BindingResult errors;
  private final Inputs in;

  private EmergencyReading(ApplicationForm form, List<Ground> grounds, BindingResult errors) {
    this.form = form;
    this.grounds = grounds;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  /** Nothing in a request for another benefit, or where something is wrong. */
  static @Nullable EmergencyNeed of(ApplicationForm form, List<Ground> grounds, BindingResult errors) {
    return form.benefit().equals(Benefit.EMERGENCY) ? new EmergencyReading(form, grounds, errors).read() : null;
  }

  private @Nullable EmergencyNeed read() {
    var typed = form.emergency();
    var ground = in.required(AT + "ground", typed.ground(), this::ground);
    var cost = in.optionalLei(AT + "cost", typed.cost());
    var others = in.optionalLei(AT + "otherSources", typed.otherSources());
    var damage = in.optionalWhole(AT + "damage", typed.damage(), 0, WHOLE);
    var debts = in.optionalLei(AT + "localDebts", typed.localDebts());
    var mode = in.choice(AT + "mode", typed.mode(), AidMode.class);
    var story = in.optionalParagraphs(AT + "story", typed.story(), STORY);
    notNegative("cost", cost);
    notNegative("otherSources", others);
    notNegative("localDebts", debts);
    if (ground != null) {
      require(!ground.fixed() && cost == null, "cost", "financialaid.emergency.costMissing", ground);
      require(ground.byDamage() && damage == null, "damage", "financialaid.emergency.damageMissing", ground);
      require(ground.debtTest() && debts == null, "localDebts", "financialaid.emergency.debtsMissing", ground);
      require(mode != null && !ground.modes().contains(mode), "mode", "financialaid.emergency.modeNotOfGround", ground);
    }
    return errors.hasErrors() ? null : new EmergencyNeed(Objects.requireNonNull(ground).code(), ground.urgent(),
        DeclarationReading.ticked(typed.resident()), cost, others == null ? Lei.ZERO : others, damage, debts == null ? Lei.ZERO : debts,
        Objects.requireNonNull(mode), story);
  }

  private Ground ground(String typed) {
    return grounds.stream().filter(one -> one.code().equals(typed)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private void require(boolean wrong, String field, String code, Ground ground) {
    if (wrong && !errors.hasFieldErrors(AT + field)) {
      in.reject(AT + field, new RuleViolated(code, ground.name()));
    }
  }

  private void notNegative(String field, @Nullable Lei amount) {
    if (amount != null && amount.isNegative() && !errors.hasFieldErrors(AT + field)) {
      errors.rejectValue(AT + field, "financialaid.emergency.negative");
    }
  }
}
