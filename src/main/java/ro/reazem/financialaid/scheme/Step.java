package ro.reazem.financialaid.scheme;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/**
 * One step of a calculation (pas de calcul), as it will be printed on every sheet: which rule, with which numbers, by which
 * article, and what came out. Words are made only when it is printed.
 *
 * @param code names the sentence and the formula in the message bundles, after financialaid.step.
 * @param arguments the numbers put into the formula, in its order
 * @param parameters the versions of the legal parameters the step rests on
 */
public record Step(String code, Kind kind, List<Figure> arguments, Figure result, LegalBasis basis,
    List<ParameterValue> parameters) implements ValueObject {

  /** The place of a step on the sheet. */
  public enum Kind {
    /** An intermediate amount. */
    LINE,
    /** A test that holds or does not. */
    CONDITION,
    /** A part of the amount granted. */
    COMPONENT,
    /** The amount of the act. */
    TOTAL,
    /** Told for information, without effect on the act. */
    MEMO
  }

  /** The weakest standing among the parameters of the step. */
  public Standing mark() {
    var weakest = Standing.VERIFIED;
    for (var parameter : parameters) {
      if (parameter.standing().compareTo(weakest) > 0) {
        weakest = parameter.standing();
      }
    }
    return weakest;
  }

  /** The parameters that the sheet must call a rule of the institution or a figure to be confirmed. */
  public List<ParameterValue> marked() {
    return parameters.stream().filter(parameter -> parameter.standing().needsConfirmation()).toList();
  }
}
