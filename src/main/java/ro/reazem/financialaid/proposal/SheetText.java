package ro.reazem.financialaid.proposal;

import java.time.format.DateTimeFormatter;
import ro.reazem.financialaid.dossier.FrozenDossier;

/** The calculation sheet of a decision as plain text, from the frozen dossier alone (fișa de calcul). */
final class SheetText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private SheetText() {}

  static String of(DecisionRegister.Decided decided) {
    var dossier = decided.dossier();
    var text = new StringBuilder();
    var old = dossier.takenOver();
    line(text, (old == null ? "Dispoziția nr. " : "Decizie preluată nr. ") + decided.number() + " din " + DAY.format(decided.on()));
    line(text, "Cererea nr. " + dossier.request().number() + " din " + DAY.format(dossier.request().registeredOn()));
    line(text, "Titular: " + dossier.holder().name());
    if (old != null) {
      line(text, old.said());
    }
    line(text, "");
    dossier.members().forEach(member -> line(text, member.name() + "; " + member.role() + "; " + member.age() + "; " + member.coefficient()));
    line(text, "Persoane echivalente: " + dossier.coefficient());
    line(text, "");
    line(text, "Venituri, " + dossier.incomeMonth());
    dossier.incomes().forEach(income -> line(text, income.kindText() + "; " + income.person() + "; " + income.amount() + "; "
        + income.leftOut().negated() + "; " + income.counted()));
    line(text, "");
    dossier.steps().forEach(step -> step(text, step));
    line(text, "");
    line(text, "Parametri la " + DAY.format(dossier.lawOn()) + ", reguli " + dossier.rules());
    dossier.parameters().forEach(used -> line(text, used.code() + " = " + used.value() + "; " + used.version() + "; " + used.standing()));
    line(text, "");
    dossier.grounds().forEach(ground -> line(text, "Motiv: " + ground.text() + ", " + ground.basis()));
    line(text, dossier.reasons());
    line(text, "Propus de " + decided.proposedBy() + ", aprobat de " + decided.approvedBy());
    return text.toString();
  }

  private static void step(StringBuilder text, FrozenDossier.Step step) {
    line(text, step.letter() + ") " + step.sentence() + ": " + step.formula() + " = " + step.printed() + " [" + step.code() + "; " + step.basis() + "]");
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
