package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Rows of the registers of one pupil: each says who wrote it and when, is a line of the file, and is of no day to come. */
@Component
class RegisterRows {

  /** Where a row is of the cabinet that has the file. */
  static final String CABINET = "(select cabinet_id from services.pupil_file where id = :file), ";
  private static final String WHO = ", recorded_by, recorded_by_name, recorded_at) values (:id, :file, ";
  private static final String END = ", :by, :byName, :at)";

  private final PupilLog log;
  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterRows(PupilLog log, JdbcClient jdbc, Clock clock) {
    this.log = log;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A row without the values that only its register has; its id may be bound anew. */
  JdbcClient.StatementSpec into(String columns, String values, PupilFileId id, PupilAct act, Officer by) {
    log.add(id.value(), act.name(), "", by);
    return jdbc.sql("insert into services." + columns + WHO + values + END).param("id", UUID.randomUUID()).param("file", id.value()).param("by", by.id())
        .param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** @throws RuleViolated for a day to come */
  void past(LocalDate day) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
  }
}
