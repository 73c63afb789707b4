package ro.reazem.archive.nomenclature;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Enters codes of the nomenclature, records their approval by the National Archives, and withdraws wrong ones; the terms are counted again. */
@Component
@Transactional
class KeepingCodes {

  private final JdbcClient jdbc;
  private final SentForms sent;
  private final CountingEveryDay counting;
  private final Clock clock;

  KeepingCodes(JdbcClient jdbc, SentForms sent, CountingEveryDay counting, Clock clock) {
    this.jdbc = jdbc;
    this.sent = sent;
    this.counting = counting;
    this.clock = clock;
  }

  /**
   * Enters a code; the same form sent twice enters one.
   *
   * @param demonstration whether it is invented
   * @throws RuleViolated when another code that counts begins for one of its kinds on the same day, or the approval lies ahead
   */
  UUID enter(FileCode code, boolean demonstration, Officer by) {
    sent.await(code.key());
    var known = jdbc.sql("select id from archive.file_code where form_key = :key").param("key", code.key()).query(UUID.class).optional();
    if (known.isPresent()) {
      return known.get();
    }
    requirePast(code.approvedOn());
    return add(code, demonstration, by);
  }

  /** The same for a code of which the caller knows that it was not entered yet. */
  UUID add(FileCode code, boolean demonstration, Officer by) {
    var id = UUID.randomUUID();
    boolean approved = code.approvedOn() != null;
    jdbc.sql("""
        insert into archive.file_code (id, form_key, code, compartment, title, years, commission, start_event, valid_from, source, demonstration,
          entered_by, entered_by_name, entered_at, approval_number, approved_on, approved_by_name)
        values (:id, :key, :code, :compartment, :title, :years, :commission, :start, :from, :source, :demonstration, :by, :byName, :at, :number,
          :on, :approver)""").param("id", id).param("key", code.key()).param("code", code.code()).param("compartment", code.compartment())
        .param("title", code.title()).param("years", code.years()).param("commission", code.commission()).param("start", code.startEvent().name())
        .param("from", code.validFrom()).param("source", code.source()).param("demonstration", demonstration).param("by", by.id())
        .param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("number", approved ? code.approvalNumber() : null)
        .param("on", code.approvedOn()).param("approver", approved ? by.name() : null).update();
    unlessTaken(() -> code.kinds().forEach(kind -> jdbc.sql("""
        insert into archive.code_kind (code_id, context, kind, valid_from, counts) values (:id, :context, :kind, :from, :counts)""")
        .param("id", id).param("context", kind.substring(0, kind.indexOf(':'))).param("kind", kind.substring(kind.indexOf(':') + 1))
        .param("from", code.validFrom()).param("counts", approved).update()));
    counting.ask();
    return id;
  }

  /** The National Archives approved the code: from now on it counts. */
  void approve(UUID id, String number, LocalDate on, Officer by) {
    requirePast(on);
    RuleViolated.require(jdbc.sql("""
        update archive.file_code set approval_number = :number, approved_on = :on, approved_by_name = :by
        where id = :id and approval_number is null and withdrawn_at is null""").param("number", number).param("on", on).param("by", by.name())
        .param("id", id).update() == 1, "archive.code.notNow");
    unlessTaken(() -> jdbc.sql("update archive.code_kind set counts = true where code_id = :id").param("id", id).update());
    counting.ask();
  }

  /** A wrong code no longer counts; what was destroyed under it keeps it. */
  void withdraw(UUID id, String reason, Officer by) {
    RuleViolated.require(jdbc.sql("""
        update archive.file_code set withdrawn_at = :at, withdrawn_by_name = :by, withdrawal_reason = :reason
        where id = :id and withdrawn_at is null""").param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.name())
        .param("reason", reason).param("id", id).update() == 1, "archive.code.notNow");
    jdbc.sql("update archive.code_kind set counts = false where code_id = :id").param("id", id).update();
    counting.ask();
  }

  void requirePast(@Nullable LocalDate on) {
    RuleViolated.require(on == null || !on.isAfter(LocalDate.now(clock)), "archive.code.approvedAhead");
  }

  private static void unlessTaken(Runnable act) {
    try {
      act.run();
    } catch (DuplicateKeyException taken) {
      throw new RuleViolated("archive.code.kindTaken");
    }
  }
}
