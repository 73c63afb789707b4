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

/** What was done with an act, by whom, in the order in which it was done; only ever added to. */
@Component
public class ActSteps {

  public static final String WRITTEN = "WRITTEN";

  private final JdbcClient jdbc;

  ActSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One thing done. */
  public record Step(String what, String note, String by, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(CaseActId act, String what, String note, CaseAct.By by) {
    jdbc.sql("""
        insert into acts.step (act_id, place, what, note, officer_id, officer_name, at)
        select :act, coalesce(max(place), 0) + 1, :what, :note, :officer, :name, :at from acts.step where act_id = :act""")
        .param("act", act.value()).param("what", what).param("note", note).param("officer", by.officer()).param("name", by.name())
        .param("at", by.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** Newest first. */
  public List<Step> of(CaseActId act) {
    return jdbc.sql("select * from acts.step where act_id = :act order by place desc").param("act", act.value())
        .query((row, n) -> new Step(row.getString("what"), row.getString("note"), row.getString("officer_name"),
            row.getObject("at", OffsetDateTime.class).toInstant())).list();
  }

  /** Whether the officer wrote any of it. */
  public boolean wrote(CaseActId act, UUID officer) {
    return jdbc.sql("select exists (select from acts.step where act_id = :act and officer_id = :officer and what = :what)")
        .param("act", act.value()).param("officer", officer).param("what", WRITTEN).query(Boolean.class).single();
  }
}
