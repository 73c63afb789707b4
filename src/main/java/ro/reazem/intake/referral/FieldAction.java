package ro.reazem.intake.referral;

import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What was done about a referral (fișa de intervenție): a team on the place, a call, the first assessment, a notice to police or the
 * prosecutor.
 *
 * @param dispatchedAt when the team left, null when nobody noted it
 * @param performedAt when it was there, or when the call or the notice was made
 * @param endedAt when it left again
 * @param team who was there; two members at least on the place
 * @param entryRefused whether nobody let them in: then police come along
 * @param minorsPresent whether children were there, who need a case of their own
 * @param found whom and what they found; for an assessment its conclusion
 * @param measures what was decided on the spot
 * @param addressee who was told, for a notice
 * @param reference number and day of the notice
 */
record FieldAction(Kind kind, @Nullable Instant dispatchedAt, Instant performedAt, @Nullable Instant endedAt, List<String> team, boolean police,
    boolean entryRefused, boolean minorsPresent, String found, String measures, String addressee, String reference) implements ValueObject {

  /** What sort of action it was. */
  enum Kind {
    INTERVENTION, CALL, EVALUATION, NOTICE, OTHER;

    /** Whether somebody acted on the place, or spoke with those concerned. */
    boolean isAction() {
      return this != NOTICE;
    }
  }

  FieldAction {
    RuleViolated.require(kind != Kind.INTERVENTION || team.size() >= 2, "intake.action.teamOfTwo");
    RuleViolated.require(!entryRefused || police, "intake.action.policeMissing");
    RuleViolated.require(kind != Kind.NOTICE || !addressee.isBlank(), "intake.action.addresseeMissing");
    RuleViolated.require(kind != Kind.NOTICE || !reference.isBlank(), "intake.action.referenceMissing");
    RuleViolated.require(kind == Kind.NOTICE || found.strip().length() >= 3, "intake.action.foundMissing");
    RuleViolated.require(endedAt == null || !endedAt.isBefore(performedAt), "intake.action.endsBefore");
    RuleViolated.require(dispatchedAt == null || !dispatchedAt.isAfter(performedAt), "intake.action.leavesAfter");
    team = List.copyOf(team);
  }

  static FieldAction intervention(Instant at, List<String> team, boolean police, String found, String measures) {
    return new FieldAction(Kind.INTERVENTION, null, at, null, team, police, false, false, found, measures, "", "");
  }

  static FieldAction notice(Instant at, String addressee, String reference) {
    return new FieldAction(Kind.NOTICE, null, at, null, List.of(), false, false, false, "", "", addressee, reference);
  }
}
