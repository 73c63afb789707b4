package ro.reazem.platform.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Lengthening a list of the law, and deciding which of its entries new forms offer. */
@Component
class KeepingLists {

  private final JdbcClient jdbc;
  private final ValueEntries entries;
  private final EnteringValues entering;
  private final Clock clock;

  KeepingLists(JdbcClient jdbc, ValueEntries entries, EnteringValues entering, Clock clock) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.entering = entering;
    this.clock = clock;
  }

  /**
   * A new entry with its treatment from a day on; the treatment waits for a second officer like any value.
   *
   * @throws RuleViolated when the code is taken or the list is full
   */
  @Transactional
  public void add(OpenList list, Parameter parameter, NewValue treatment, LocalDate from, Officer by) {
    if (entries.findByOneTimeKey(treatment.key()).isPresent()) {
      return;
    }
    int there = jdbc.sql("select count(*) from platform.parameter where context = :context and family = :family")
        .param("context", list.context()).param("family", list.family()).query(Integer.class).single();
    RuleViolated.require(there < list.most(), "platform.parameters.lists.full", list.most());
    int added = jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, choices, title_ro, title_en, added_by, added_by_name, added_at)
        values (:code, :context, :family, 'CHOICE', '', :choices, :titleRo, :titleEn, :by, :byName, :at) on conflict do nothing""")
        .param("code", parameter.code()).param("context", list.context()).param("family", list.family())
        .param("choices", String.join(" ", list.choices())).param("titleRo", parameter.titleRo()).param("titleEn", parameter.titleEn())
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(added == 1, "platform.parameters.lists.codeTaken");
    entering.enter(parameter, treatment, from, by);
  }

  /** @param lastDay the last day on which new forms offer the entry; null offers it again without an end */
  @Transactional
  public void offer(Parameter parameter, @Nullable LocalDate lastDay, String reason, Officer by) {
    jdbc.sql("""
        insert into platform.list_offer (id, code, last_offered_on, reason, decided_by, decided_by_name, decided_at)
        values (:id, :code, :last, :reason, :by, :byName, :at)""")
        .param("id", UUID.randomUUID()).param("code", parameter.code()).param("last", lastDay).param("reason", reason)
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
