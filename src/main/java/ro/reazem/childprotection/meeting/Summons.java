package ro.reazem.childprotection.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * The summons of one addressee to one meeting (convocare).
 *
 * @param lineId the matter on the agenda, null for members of the commission
 * @param way null while it was not sent
 * @param proof of sending or receipt, such as the number of the registered letter
 * @param reason why it was by telephone or by posting
 */
public record Summons(UUID id, UUID meetingId, @Nullable UUID lineId, String addressee, String role, String address, @Nullable SummonsWay way,
    @Nullable LocalDate sentOn, String proof, String reason) implements ValueObject {

  public Summons {
    RuleViolated.require((way == null) == (sentOn == null), "childprotection.meeting.sentWithoutDay");
    RuleViolated.require(way == null || proof.strip().length() >= 3, "childprotection.meeting.proofMissing");
    RuleViolated.require(way == null || !way.isExceptional() || reason.strip().length() >= 3, "childprotection.meeting.reasonMissing");
  }

  public boolean isSent() {
    return sentOn != null;
  }

  /**
   * Whether the matter may be debated as far as this addressee goes (I5.2).
   *
   * @param earliest the first day on which the meeting may be held after this summons, by the term of the law
   * @throws RuleViolated when it was not sent, or too late and not by telephone with a reason
   */
  public void requireInTime(LocalDate meeting, @Nullable LocalDate earliest) {
    if (sentOn == null || earliest == null) {
      throw new RuleViolated("childprotection.meeting.notSummoned", addressee);
    }
    RuleViolated.require(way == SummonsWay.PHONE || !earliest.isAfter(meeting), "childprotection.meeting.summonedLate", addressee, sentOn, meeting, earliest);
  }
}
