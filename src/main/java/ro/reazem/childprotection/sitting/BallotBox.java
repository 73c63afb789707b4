package ro.reazem.childprotection.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return of(line, interests(line));
  }

  /** The same when the conflicts of interest are known. */
  Ballot of(UUID line, List<Interest> interests) {
    return ballot(interests, jdbc.sql("select * from childprotection.commission_vote where line_id = :id order by cast_at, seat_id").param("id", line)
        .query(BallotBox::vote).list());
  }

  List<Interest> interests(UUID line) {
    return jdbc.sql("select seat_id, name, reason from childprotection.commission_interest where line_id = :id order by told_at").param("id", line)
        .query(BallotBox::interest).list();
  }

  /** The votes at a meeting, by the line of the agenda. */
  Map<UUID, List<Vote>> votesAt(UUID meeting) {
    var all = new HashMap<UUID, List<Vote>>();
    jdbc.sql("""
        select v.* from childprotection.commission_vote v join childprotection.commission_line l on l.id = v.line_id where l.meeting_id = :id
        order by v.cast_at, v.seat_id""").param("id", meeting)
        .query(row -> {
          all.computeIfAbsent(row.getObject("line_id", UUID.class), line -> new ArrayList<>()).add(vote(row, 0));
        });
    return all;
  }

  /** The conflicts of interest at a meeting, by the line of the agenda. */
  Map<UUID, List<Interest>> interestsAt(UUID meeting) {
    var all = new HashMap<UUID, List<Interest>>();
    jdbc.sql("""
        select i.* from childprotection.commission_interest i join childprotection.commission_line l on l.id = i.line_id where l.meeting_id = :id
        order by i.told_at""").param("id", meeting)
        .query(row -> {
          all.computeIfAbsent(row.getObject("line_id", UUID.class), line -> new ArrayList<>()).add(interest(row, 0));
        });
    return all;
  }

  static Ballot ballot(List<Interest> interests, List<Vote> votes) {
    return new Ballot(interests.stream().map(Interest::seatId).collect(Collectors.toSet()), votes);
  }

  private static Vote vote(ResultSet row, int n) throws SQLException {
    return new Vote(row.getObject("seat_id", UUID.class), row.getObject("mandate_id", UUID.class), row.getString("name"),
        Choice.valueOf(row.getString("choice")), row.getString("opinion"), row.getObject("cast_at", OffsetDateTime.class).toInstant());
  }

  private static Interest interest(ResultSet row, int n) throws SQLException {
    return new Interest(row.getObject("seat_id", UUID.class), row.getString("name"), row.getString("reason"));
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
