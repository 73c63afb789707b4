package ro.reazem.childprotection.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.platform.jdbc.DocumentColumn;

/** The journals of cases, handed out after the desk of the case handed out the case. */
@Component("childJournal")
public class Journal {

  private final JdbcClient jdbc;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is done for one need by the plan in force; its programme says it in whole. */
  record Planned(String need, String objective, String activity, String provider) {}

  /**
   * A contact with the child as other features count it.
   *
   * @param kind VISIT, MEETING or TELEPHONE
   */
  public record Contact(LocalDate on, String kind) {}

  Written of(ChildCaseId id) {
    return new Written(jdbc.sql("select * from childprotection.journal_entry where case_id = :case order by acted_on desc, position desc").param("case", id.value())
        .query(Journal::entry).list());
  }

  /** The contacts with the child after a day, or all of them; the oldest first. */
  public List<Contact> contacts(ChildCaseId id, @Nullable LocalDate after) {
    return jdbc.sql("""
        select acted_on as on, content ->> 'contactKind' as kind from childprotection.journal_entry
        where case_id = :case and act = 'CONTACT' and acted_on > coalesce(cast(:after as date), '-infinity') order by acted_on, position""")
        .param("case", id.value()).param("after", after).query(Contact.class).list();
  }

  /** What the last visit of the initial assessment said; nothing before it was told. */
  public Answers initialVisit(ChildCaseId id) {
    return of(id).of(JournalAct.INITIAL_VISIT).findFirst().map(JournalEntry::said).orElse(Answers.none());
  }

  /** The services of the plan in force in their order; none without one. */
  List<Planned> planned(ChildCaseId id) {
    return jdbc.sql("""
        select s.one ->> 'need' as need, s.one ->> 'objective' as objective, s.one ->> 'activity' as activity, s.one ->> 'provider' as provider
        from childprotection.protection_plan p, jsonb_array_elements(p.content -> 'services') with ordinality as s (one, at)
        where p.case_id = :case and p.state = 'APPROVED' order by s.at""").param("case", id.value()).query(Planned.class).list();
  }

  /** Whether the child lives somewhere by a running measure. */
  boolean isPlaced(ChildCaseId id) {
    return jdbc.sql("select exists (select from childprotection.measure where case_id = :case and place_type is not null and until_day is null)")
        .param("case", id.value()).query(Boolean.class).single();
  }

  boolean isSent(UUID key) {
    return jdbc.sql("select exists (select from childprotection.journal_entry where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ChildCaseId id, UUID key, JournalEntry entry, UUID by) {
    jdbc.sql("""
        insert into childprotection.journal_entry (id, one_time_key, case_id, position, act, about, acted_on, content, written_by, written_by_name, written_at)
        select :id, :key, :case, coalesce(max(position), 0) + 1, :act, :about, :on, :content, :by, :byName, :at
        from childprotection.journal_entry where case_id = :case""").param("id", entry.id()).param("key", key).param("case", id.value())
        .param("act", entry.act().name()).param("about", entry.about()).param("on", entry.on())
        .param("content", DocumentColumn.jsonb(CaseJson.text(entry.said().said()))).param("by", by).param("byName", entry.byName())
        .param("at", entry.at().atOffset(ZoneOffset.UTC)).update();
  }

  @SuppressWarnings("unchecked")
  private static JournalEntry entry(ResultSet row, int n) throws SQLException {
    return new JournalEntry(row.getObject("id", UUID.class), JournalAct.valueOf(row.getString("act")), row.getObject("about", UUID.class),
        row.getObject("acted_on", LocalDate.class), new Answers((Map<String, String>) CaseJson.read(row.getString("content"), Map.class)),
        row.getString("written_by_name"), row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
