package ro.reazem.acts.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.CaseActId;

/** To whom an act was communicated, how, when, and by what that is proven. */
@Component
public class Communications {

  private final JdbcClient jdbc;

  Communications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One communication.
   *
   * @param proof number of the receipt or of the minutes
   * @param proofFile the document of the case that proves it
   * @param deadline the term of challenge that runs from it; null when the act cannot be challenged
   */
  public record Communication(UUID id, UUID act, String addressee, Channel channel, @Nullable LocalDate sentOn, LocalDate on, String proof,
      @Nullable UUID proofFile, @Nullable UUID deadline, UUID officer, String by, Instant at) {}

  /** @throws DuplicateKeyException when the addressee was served already */
  void insert(Communication one) {
    jdbc.sql("""
        insert into acts.communication (id, act_id, addressee, channel, sent_on, communicated_on, proof, proof_file, deadline_id, officer_id,
          officer_name, at)
        values (:id, :act, :addressee, :channel, :sentOn, :on, :proof, :file, :deadline, :officer, :name, :at)""")
        .param("id", one.id()).param("act", one.act()).param("addressee", one.addressee()).param("channel", one.channel().name())
        .param("sentOn", one.sentOn()).param("on", one.on()).param("proof", one.proof()).param("file", one.proofFile())
        .param("deadline", one.deadline()).param("officer", one.officer()).param("name", one.by()).param("at", one.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  public List<Communication> of(CaseActId act) {
    return jdbc.sql("select * from acts.communication where act_id = :act order by communicated_on, at").param("act", act.value())
        .query(Communications::one).list();
  }

  Optional<Communication> find(UUID id) {
    return jdbc.sql("select * from acts.communication where id = :id").param("id", id).query(Communications::one).optional();
  }

  private static Communication one(ResultSet row, int n) throws SQLException {
    return new Communication(row.getObject("id", UUID.class), row.getObject("act_id", UUID.class), row.getString("addressee"),
        Channel.valueOf(row.getString("channel")), row.getObject("sent_on", LocalDate.class), row.getObject("communicated_on", LocalDate.class),
        row.getString("proof"), row.getObject("proof_file", UUID.class), row.getObject("deadline_id", UUID.class),
        row.getObject("officer_id", UUID.class), row.getString("officer_name"), row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
