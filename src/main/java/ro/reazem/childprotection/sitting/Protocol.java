package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.commission.SeatKind;

/** What happened at a meeting, as minutes and resolutions tell it (consemnările ședinței). */
public record Protocol(List<Sat> attendance, List<Debated> matters) {

  /** Somebody who sat on a seat for a time. */
  public record Sat(@Nullable SeatKind kind, String represents, String name, boolean substitute, Instant arrivedAt, @Nullable Instant leftAt) {}

  /** A matter, whoever was heard about it and how it was voted on. */
  public record Debated(AgendaLine line, List<CalledPerson> people, List<String> votedFor, List<String> against, List<String> abstained,
      List<Abstention> interests, List<Opinion> opinions) {

    /** Those heard, with what they said. */
    public List<CalledPerson> heard() {
      return people.stream().filter(one -> !one.heard().isBlank()).toList();
    }
  }

  /** Somebody who abstained for a conflict of interest. */
  public record Abstention(String name, String reason) {}

  /** A separate opinion (opinie separată). */
  public record Opinion(String name, String text) {}

  public Optional<Debated> matter(UUID line) {
    return matters.stream().filter(one -> one.line().id().equals(line)).findFirst();
  }

  /** Who sat at a moment. */
  public List<Sat> satAt(Instant moment) {
    return attendance.stream().filter(one -> !one.arrivedAt().isAfter(moment) && (one.leftAt() == null || one.leftAt().isAfter(moment))).toList();
  }
}
