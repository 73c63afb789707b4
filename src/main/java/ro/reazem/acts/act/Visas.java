package ro.reazem.acts.act;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.template.VisaKind;

/** The visas of an act, given and refused, in all its rounds; none is ever changed. */
@Component
public class Visas {

  private final JdbcClient jdbc;

  Visas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A visa.
   *
   * @param reason why it was refused, or a remark
   * @param sum of the content it is about
   */
  public record Visa(int round, int place, VisaKind kind, boolean given, String reason, String sum, UUID officer, String by, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(CaseActId act, Visa visa) {
    jdbc.sql("""
        insert into acts.visa (act_id, round, place, kind, given, reason, content_sum, officer_id, officer_name, at)
        values (:act, :round, :place, :kind, :given, :reason, :sum, :officer, :name, :at)""")
        .param("act", act.value()).param("round", visa.round()).param("place", visa.place()).param("kind", visa.kind().name())
        .param("given", visa.given()).param("reason", visa.reason()).param("sum", visa.sum()).param("officer", visa.officer())
        .param("name", visa.by()).param("at", visa.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** All of them, in order. */
  public List<Visa> of(CaseActId act) {
    return jdbc.sql("select * from acts.visa where act_id = :act order by round, place").param("act", act.value())
        .query((row, n) -> new Visa(row.getInt("round"), row.getInt("place"), VisaKind.valueOf(row.getString("kind")), row.getBoolean("given"),
            row.getString("reason"), row.getString("content_sum"), row.getObject("officer_id", UUID.class), row.getString("officer_name"),
            row.getObject("at", OffsetDateTime.class).toInstant())).list();
  }

  /** Those given in the present round about the content as it is frozen. */
  public List<Visa> standing(CaseAct act) {
    return of(act.getId()).stream().filter(visa -> visa.given() && visa.round() == act.round()).toList();
  }
}
