package ro.reazem.intake.circuit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.Stage;
import ro.reazem.platform.security.Officer;

/** The steps of papers; only ever grows. */
@Component
class Hops {

  private final JdbcClient jdbc;

  Hops(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(EntryId entry, Step step, boolean returns, Officer by, Instant at) {
    jdbc.sql("""
        insert into intake.hop (entry_id, position, stage, returns, unit_id, officer_id, comment, method, proof, performed_by,
          performed_by_name, performed_at)
        select :entry, coalesce(max(position), 0) + 1, :stage, :returns, :unit::uuid, :officer::uuid, :comment, :method, :proof, :by, :byName,
          :at from intake.hop where entry_id = :entry""")
        .param("entry", entry.value()).param("stage", step.stage().name()).param("returns", returns).param("unit", step.unitId())
        .param("officer", step.officerId()).param("comment", step.comment())
        .param("method", step.method() == null ? null : step.method().name()).param("proof", step.proof()).param("by", by.id())
        .param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The steps of one paper, oldest first. */
  List<Hop> of(EntryId entry) {
    return jdbc.sql("""
        select h.position, h.stage, h.returns, u.name as unit, o.name as officer, h.comment, h.method, h.proof, h.performed_by,
          h.performed_by_name, h.performed_at
        from intake.hop h left join directory.unit u on u.id = h.unit_id left join directory.officer o on o.id = h.officer_id
        where h.entry_id = :entry order by h.position""").param("entry", entry.value()).query(Hop.class).list();
  }

  /** Who made the latest draft. */
  Optional<UUID> drafter(EntryId entry) {
    return jdbc.sql("""
        select performed_by from intake.hop where entry_id = :entry and stage = 'DRAFTED' and not returns order by position desc limit 1""")
        .param("entry", entry.value()).query(UUID.class).optional();
  }

  /** The stages behind a paper, in the order in which they were last reached: those it may go back to. */
  List<Stage> behind(EntryId entry, Stage now) {
    return jdbc.sql("select distinct stage from intake.hop where entry_id = :entry").param("entry", entry.value())
        .query(String.class).list().stream().map(Stage::valueOf).filter(stage -> stage.compareTo(now) < 0).sorted().toList();
  }
}
