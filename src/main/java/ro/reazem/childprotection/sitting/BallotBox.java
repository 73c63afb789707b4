package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.sitting.Vote.Choice;

/** The votes about all matters and what they came to, handed out with their meeting (evidența voturilor). */
@Component
class BallotBox {

  private final JdbcClient jdbc;

  BallotBox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Ballot of(UUID line) {
    var votes = jdbc.sql("select * from childprotection.commission_vote where line_id = :id order by cast_at, seat_id").param("id", line)
        .query((row, n) -> new Vote(row.getObject("seat_id", UUID.class), row.getObject("mandate_id", UUID.class), row.getString("name"),
            Choice.valueOf(row.getString("choice")), row.getString("opinion"), row.getObject("cast_at", OffsetDateTime.class).toInstant())).list();
    return new Ballot(interests(line).stream().map(Interest::seatId).collect(Collectors.toSet()), votes);
  }

  List<Interest> interests(UUID line) {
    return jdbc.sql("select seat_id, name, reason from childprotection.commission_interest where line_id = :id order by told_at").param("id", line)
        .query((row, n) -> new Interest(row.getObject("seat_id", UUID.class), row.getString("name"), row.getString("reason"))).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void cast(UUID line, Vote vote) {
    jdbc.sql("""
        insert into childprotection.commission_vote (line_id, seat_id, mandate_id, name, choice, opinion, cast_at)
        values (:line, :seat, :mandate, :name, :choice, :opinion, :at)
        on conflict (line_id, seat_id) do update set mandate_id = excluded.mandate_id, name = excluded.name, choice = excluded.choice,
          opinion = excluded.opinion, cast_at = excluded.cast_at""").param("line", line).param("seat", vote.seatId())
        .param("mandate", vote.mandateId()).param("name", vote.name()).param("choice", vote.choice().name()).param("opinion", vote.opinion())
        .param("at", vote.castAt().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void abstains(UUID line, Interest interest, Instant at) {
    jdbc.sql("insert into childprotection.commission_interest (line_id, seat_id, name, reason, told_at) values (:line, :seat, :name, :reason, :at)")
        .param("line", line).param("seat", interest.seatId()).param("name", interest.name()).param("reason", interest.reason())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void debated(UUID line, Instant at) {
    jdbc.sql("update childprotection.commission_line set debated_at = :at where id = :id").param("at", at.atOffset(ZoneOffset.UTC)).param("id", line).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void note(UUID line, String debate) {
    jdbc.sql("update childprotection.commission_line set debate = :debate where id = :id").param("debate", debate).param("id", line).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void concluded(UUID line, Verdict verdict, Instant at) {
    jdbc.sql("""
        update childprotection.commission_line set outcome = :outcome, votes_for = :for, votes_against = :against, abstained = :abstained,
          quorum_present = :present, quorum_needed = :needed, presided = :presided, by_tie_rule = :tie, concluded_at = :at where id = :id""")
        .param("outcome", verdict.admitted() ? "ADMITTED" : "REJECTED").param("for", verdict.votesFor()).param("against", verdict.against())
        .param("abstained", verdict.abstained()).param("present", verdict.quorum().present()).param("needed", verdict.quorum().needed())
        .param("presided", verdict.quorum().presided()).param("tie", verdict.byTieRule()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", line)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void postponed(UUID line, String reason, LocalDate until, Instant at) {
    jdbc.sql("update childprotection.commission_line set outcome = 'POSTPONED', reason = :reason, new_date = :until, concluded_at = :at where id = :id")
        .param("reason", reason).param("until", until).param("at", at.atOffset(ZoneOffset.UTC)).param("id", line).update();
  }
}
