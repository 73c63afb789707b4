package ro.reazem.intake.circuit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.intake.entry.Stage;
import ro.reazem.kernel.RuleViolated;

/**
 * What somebody does with a paper.
 *
 * @param unitId the unit it goes to, when it is resolved
 * @param officerId the officer it goes to, when it is assigned
 * @param comment the resolution, or what was found; needed when a paper is resolved, and when it is filed unanswered
 * @param proof of sending, such as the number of the receipt
 */
public record Step(Stage stage, @Nullable UUID unitId, @Nullable UUID officerId, String comment, @Nullable SendingMethod method,
    String proof) {

  public Step {
    RuleViolated.require(stage != Stage.RESOLVED || unitId != null, "intake.circuit.unitMissing");
    RuleViolated.require(stage != Stage.RESOLVED || !comment.isBlank(), "intake.circuit.resolutionMissing");
    RuleViolated.require(stage != Stage.ASSIGNED || officerId != null, "intake.circuit.officerMissing");
    RuleViolated.require((stage == Stage.SENT) == (method != null), "intake.circuit.methodMissing");
    RuleViolated.require(stage != Stage.SENT || !proof.isBlank(), "intake.circuit.proofMissing");
  }

  public static Step resolve(UUID unit, String text) {
    return new Step(Stage.RESOLVED, unit, null, text, null, "");
  }

  public static Step assign(UUID officer, String comment) {
    return new Step(Stage.ASSIGNED, null, officer, comment, null, "");
  }

  public static Step to(Stage stage, String comment) {
    return new Step(stage, null, null, comment, null, "");
  }

  public static Step send(SendingMethod method, String proof) {
    return new Step(Stage.SENT, null, null, "", method, proof);
  }
}
