package ro.reazem.childprotection.disability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices that are to be sent or were (registrul înștiințărilor). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeTable {

  private final JdbcClient jdbc;

  NoticeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One notice. */
  record Notice(NoticeKind kind, LocalDate dueOn, @Nullable LocalDate sentOn, String way, String sentByName) {}

  /** Whether it is there only now. */
  boolean raise(UUID file, @Nullable UUID certificate, NoticeKind kind, LocalDate due, Instant at) {
    return jdbc.sql("""
        insert into childprotection.disability_notice (id, file_id, certificate_id, kind, due_on, raised_at)
        values (gen_random_uuid(), :file, :certificate, :kind, :due, :at) on conflict do nothing""").param("file", file).param("certificate", certificate)
        .param("kind", kind.name()).param("due", due).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** How many of that kind were open and now bear the day. */
  int sent(UUID file, NoticeKind kind, LocalDate on, String way, String byName) {
    return jdbc.sql("""
        update childprotection.disability_notice set sent_on = :on, way = :way, sent_by_name = :by where file_id = :file and kind = :kind and sent_on is null""")
        .param("on", on).param("way", way).param("by", byName).param("file", file).param("kind", kind.name()).update();
  }

  /** The newest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Notice> of(UUID file) {
    return jdbc.sql("select kind, due_on, sent_on, way, sent_by_name from childprotection.disability_notice where file_id = :file order by due_on desc, kind")
        .param("file", file).query(Notice.class).list();
  }
}
