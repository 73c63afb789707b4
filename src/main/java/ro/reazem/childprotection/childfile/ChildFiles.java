package ro.reazem.childprotection.childfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.platform.jdbc.DocumentColumn;
import ro.reazem.platform.jdbc.SameVersion;

/** The files and their steps as they are kept (dosarele); steps are only ever added. */
@Component
public class ChildFiles {

  private final JdbcClient jdbc;

  ChildFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ChildFile> find(UUID id) {
    return jdbc.sql("select * from childprotection.child_file where id = :id").param("id", id).query(ChildFiles::file).optional();
  }

  Optional<ChildFile> sent(UUID key) {
    return jdbc.sql("select * from childprotection.child_file where one_time_key = :key").param("key", key).query(ChildFiles::file).optional();
  }

  /** For a step: whoever else would add one waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  ChildFile held(UUID id, long version) {
    var found = jdbc.sql("select * from childprotection.child_file where id = :id for update").param("id", id).query(ChildFiles::file).single();
    SameVersion.require(version, found.version());
    return found;
  }

  /** The number of the open file of a kind that a child has. */
  Optional<String> openOf(UUID child, FileKind kind) {
    return jdbc.sql("select number || '/' || year from childprotection.child_file where child_id = :child and kind = :kind and ended_on is null")
        .param("child", child).param("kind", kind.name()).query(String.class).optional();
  }

  /** The oldest first. */
  public List<FileStep> steps(UUID id) {
    return jdbc.sql("select * from childprotection.child_file_step where file_id = :id order by position").param("id", id).query(ChildFiles::step).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  ChildFile add(ChildFile one, UUID key, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.child_file (id, kind, one_time_key, number, year, child_id, unit_id, responsible_id, state, opened_on, case_id, facts,
          registered_by, registered_by_name, registered_at, revision, version)
        values (:id, :kind, :key, :number, :year, :child, :unit, :responsible, :state, :on, :case, :facts, :by, :byName, :at, 1, 0)""")
        .param("id", one.id()).param("kind", one.kind().name()).param("key", key).param("number", one.number()).param("year", one.year())
        .param("child", one.childId()).param("unit", one.unitId()).param("responsible", one.responsibleId()).param("state", one.state())
        .param("on", one.openedOn()).param("case", one.caseId()).param("facts", json(one.known())).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    return find(one.id()).orElseThrow();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  ChildFile move(ChildFile from, String state, @Nullable LocalDate endedOn, Answers known, @Nullable UUID caseId) {
    jdbc.sql("""
        update childprotection.child_file set state = :state, ended_on = :ended, facts = :facts, case_id = :case, revision = revision + 1, version = version + 1
        where id = :id""").param("state", state).param("ended", endedOn).param("facts", json(known)).param("case", caseId).param("id", from.id()).update();
    return find(from.id()).orElseThrow();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  ChildFile give(ChildFile from, UUID officer) {
    jdbc.sql("update childprotection.child_file set responsible_id = :officer, revision = revision + 1, version = version + 1 where id = :id")
        .param("officer", officer).param("id", from.id()).update();
    return find(from.id()).orElseThrow();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void record(UUID file, String act, LocalDate on, Answers said, By by, Instant at) {
    jdbc.sql("""
        insert into childprotection.child_file_step (file_id, position, act, acted_on, content, performed_by, performed_by_name, performed_at)
        select :file, coalesce(max(position), 0) + 1, :act, :on, :content, :by, :byName, :at from childprotection.child_file_step where file_id = :file""")
        .param("file", file).param("act", act).param("on", on).param("content", json(said)).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private static Object json(Answers said) {
    return DocumentColumn.jsonb(CaseJson.text(said.said()));
  }

  static Answers answers(String json) {
    var said = new LinkedHashMap<String, String>();
    CaseJson.read(json, Map.class).forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
    return new Answers(said);
  }

  private static FileStep step(ResultSet row, int n) throws SQLException {
    return new FileStep(row.getInt("position"), row.getString("act"), row.getObject("acted_on", LocalDate.class), answers(row.getString("content")),
        row.getString("performed_by_name"), row.getObject("performed_at", OffsetDateTime.class).toInstant());
  }

  static ChildFile file(ResultSet row, int n) throws SQLException {
    return new ChildFile(row.getObject("id", UUID.class), FileKind.valueOf(row.getString("kind")), row.getInt("number"), row.getInt("year"),
        row.getObject("child_id", UUID.class), row.getObject("unit_id", UUID.class), row.getObject("responsible_id", UUID.class), row.getString("state"),
        row.getObject("opened_on", LocalDate.class), row.getObject("ended_on", LocalDate.class), row.getObject("case_id", UUID.class),
        answers(row.getString("facts")), row.getBoolean("erased"), row.getLong("revision"), row.getLong("version"));
  }
}
