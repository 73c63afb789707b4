package ro.reazem.childprotection.origin;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where taken-over measures, certificates and attests come from; a row that was taken once is known by its key. */
@Component("childOrigins")
public class Origins {

  private final JdbcClient jdbc;

  Origins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was taken over into a case or file that was handed out, the newest act first. */
  public List<Origin> of(UUID file) {
    return jdbc.sql("""
        select o.number, o.issued_on as "on", o.issuer, o.articles,
          regexp_replace(array_to_string(array_remove(r.cells, ''), ' · '), '[0-9]{9}([0-9]{4})', '•••••••••\\1', 'g') as source, t.file_name as file, r.line
        from childprotection.taken_over o join childprotection.takeover_row r on r.id = o.row_id join childprotection.takeover t on t.id = r.takeover_id
        where o.file_id = :file order by o.issued_on desc, o.number limit 100""").param("file", file).query(Origin.class).list();
  }

  public boolean isKnown(UUID key) {
    return jdbc.sql("select exists (select from childprotection.taken_over where key = :key)").param("key", key).query(Boolean.class).single();
  }

  /**
   * Keeps it for what was entered.
   *
   * @param key of what the row says; the same row has the same
   * @param subject the measure, certificate or attest
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID key, UUID subject, UUID file, UUID row, Act act) {
    jdbc.sql("""
        insert into childprotection.taken_over (key, subject_id, file_id, row_id, number, issued_on, issuer, articles)
        values (:key, :subject, :file, :row, :number, :on, :issuer, :articles)""").param("key", key).param("subject", subject).param("file", file)
        .param("row", row).param("number", act.number()).param("on", act.on()).param("issuer", act.issuer()).param("articles", act.articles()).update();
  }

  /** The act as it was issued (actul preluat). */
  public record Act(String number, java.time.LocalDate on, String issuer, String articles) {}
}
