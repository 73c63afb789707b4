package ro.reazem.acts.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.events.acts.ActChallengeSettled.Outcome;

/** Who challenged an act, when, and what became of it. */
@Component
public class Challenges {

  private final JdbcClient jdbc;

  Challenges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** To whom a challenge is addressed: the issuer itself, the authority above it, a court. */
  public enum AddressedTo {
    ISSUER, SUPERIOR, COURT
  }

  /** How a challenge ended, by which act. */
  public record Settlement(Outcome outcome, LocalDate on, String act) {}

  /**
   * One challenge.
   *
   * @param late whether the term had passed when it was lodged
   */
  public record Challenge(UUID id, UUID act, String challenger, LocalDate lodgedOn, AddressedTo addressedTo, String registryNumber, boolean late,
      @Nullable Settlement settlement, UUID officer, String by, Instant at) {}

  void insert(Challenge one) {
    jdbc.sql("""
        insert into acts.challenge (id, act_id, challenger, lodged_on, addressed_to, registry_number, late, officer_id, officer_name, at)
        values (:id, :act, :challenger, :on, :to, :number, :late, :officer, :name, :at)""")
        .param("id", one.id()).param("act", one.act()).param("challenger", one.challenger()).param("on", one.lodgedOn())
        .param("to", one.addressedTo().name()).param("number", one.registryNumber()).param("late", one.late()).param("officer", one.officer())
        .param("name", one.by()).param("at", one.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** Settles one that waits; false when it does not. */
  boolean settle(UUID id, CaseActId act, Settlement how) {
    return jdbc.sql("""
        update acts.challenge set outcome = :outcome, settled_on = :on, outcome_act = :by where id = :id and act_id = :act and outcome is null""")
        .param("outcome", how.outcome().name()).param("on", how.on()).param("by", how.act()).param("id", id).param("act", act.value())
        .update() == 1;
  }

  public List<Challenge> of(CaseActId act) {
    return jdbc.sql("select * from acts.challenge where act_id = :act order by lodged_on, at").param("act", act.value())
        .query(Challenges::one).list();
  }

  private static Challenge one(ResultSet row, int n) throws SQLException {
    var outcome = row.getString("outcome");
    return new Challenge(row.getObject("id", UUID.class), row.getObject("act_id", UUID.class), row.getString("challenger"),
        row.getObject("lodged_on", LocalDate.class), AddressedTo.valueOf(row.getString("addressed_to")), row.getString("registry_number"),
        row.getBoolean("late"), outcome == null ? null : new Settlement(Outcome.valueOf(outcome), row.getObject("settled_on", LocalDate.class),
            row.getString("outcome_act")), row.getObject("officer_id", UUID.class), row.getString("officer_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
