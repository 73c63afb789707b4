package ro.reazem.childprotection.deed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.measure.LastResort;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Deeds of a child who does not answer for them, and obligations that were not kept (fapte și încălcări ale supravegherii specializate). */
@Component
@Transactional
class KeepingDeeds implements LastResort {

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Children children;
  private final CaseLog log;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingDeeds(SentForms sentForms, ChildCases cases, Children children, CaseLog log, LegalParameters parameters, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.children = children;
    this.log = log;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest first. */
  List<Deed> of(ChildCaseId id) {
    return jdbc.sql("""
        select d.*, (select count(*)::int from childprotection.deed_breach b where b.deed_id = d.id) as breaches
        from childprotection.deed d where d.case_id = :case order by d.deed_on desc, d.id""").param("case", id.value()).query(KeepingDeeds::deed).list();
  }

  List<Breach> breaches(ChildCaseId id) {
    return jdbc.sql("""
        select b.day, b.what, b.answer, b.recorded_by_name from childprotection.deed_breach b join childprotection.deed d on d.id = b.deed_id
        where d.case_id = :case order by b.day desc, b.recorded_at desc limit 100""").param("case", id.value()).query(Breach.class).list();
  }

  /** @throws RuleViolated for a child who answers for the deed */
  void record(ChildCaseId id, NewDeed what, Officer officer) {
    sentForms.await(what.key());
    if (jdbc.sql("select exists (select from childprotection.deed where one_time_key = :key)").param("key", what.key()).query(Boolean.class).single()) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    RuleViolated.require(!what.noticeOn().isAfter(LocalDate.now(clock)), "childprotection.deed.inFuture");
    RuleViolated.require(!what.noticeOn().isBefore(what.deedOn()), "childprotection.deed.toldBefore");
    var bornOn = children.find(found.childId()).map(child -> child.bornOn()).orElseThrow(() -> new RuleViolated("childprotection.measure.birthUnknown"));
    var law = parameters.on(what.deedOn());
    var discernment = DeedRules.discernment(bornOn, what.deedOn(), what.discernmentProven(), law.whole(DeedRules.NEVER_LIABLE_UNDER), law.whole(DeedRules.LIABLE_FROM));
    jdbc.sql("""
        insert into childprotection.deed (id, one_time_key, version, case_id, child_id, told_by, notice_number, notice_on, deed_on, deed, article, minor_victim, serious,
          solution, discernment, favoured_by, danger, surroundings, repetition, obligations, programme, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :key, 0, :case, :child, :toldBy, :number, :noticeOn, :deedOn, :deed, :article, :minor, :serious, :solution, :discernment, :favoured,
          :danger, :surroundings, :repetition, :obligations, :programme, :by, :byName, :at)""").param("key", what.key()).param("case", id.value())
        .param("child", found.childId()).param("toldBy", what.toldBy().name()).param("number", what.noticeNumber()).param("noticeOn", what.noticeOn())
        .param("deedOn", what.deedOn()).param("deed", what.deed()).param("article", what.article()).param("minor", what.minorVictim()).param("serious", what.serious())
        .param("solution", what.solution()).param("discernment", discernment.name()).param("favoured", what.favoured()).param("danger", what.danger())
        .param("surroundings", what.surroundings()).param("repetition", what.repetition())
        .param("obligations", what.obligations().stream().map(Enum::name).toArray(String[]::new)).param("programme", what.programme()).param("by", officer.id())
        .param("byName", officer.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    log.add(id, "deed.recorded", what.noticeNumber(), By.of(officer), clock.instant());
  }

  /** @return what follows: a warning, a second report, the proposal of another measure */
  BreachAnswer breach(ChildCaseId id, UUID deed, UUID key, LocalDate day, String what, Officer officer) {
    sentForms.await("deeds of case " + id);
    cases.findById(id).orElseThrow().requireOpen();
    var one = of(id).stream().filter(each -> each.id().equals(deed)).findFirst().orElseThrow(() -> new RuleViolated("childprotection.deed.unknown"));
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)) && !day.isBefore(one.deedOn()), "childprotection.deed.breachDay");
    RuleViolated.require(isSupervised(id, day), "childprotection.deed.notSupervised");
    var answer = DeedRules.answer(one.breaches());
    int added = jdbc.sql("""
        insert into childprotection.deed_breach (id, one_time_key, deed_id, day, what, answer, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :key, :deed, :day, :what, :answer, :byName, :at) on conflict (one_time_key) do nothing""").param("key", key).param("deed", deed)
        .param("day", day).param("what", what).param("answer", answer.name()).param("byName", officer.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (added == 1) {
      log.add(id, "deed." + answer, "", By.of(officer), clock.instant());
    }
    return answer;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isReached(ChildCaseId id) {
    return of(id).stream().anyMatch(Deed::isLastResort);
  }

  private boolean isSupervised(ChildCaseId id, LocalDate day) {
    return jdbc.sql("""
        select exists (select from childprotection.measure where case_id = :case and type = 'SPECIALISED_SUPERVISION' and from_day <= :day
          and (until_day is null or until_day >= :day))""").param("case", id.value()).param("day", day).query(Boolean.class).single();
  }

  private static Deed deed(ResultSet row, int n) throws SQLException {
    Array obligations = row.getArray("obligations");
    return new Deed(row.getObject("id", UUID.class), row.getLong("version"), NoticeSource.valueOf(row.getString("told_by")), row.getString("notice_number"),
        row.getObject("notice_on", LocalDate.class), row.getObject("deed_on", LocalDate.class), row.getString("deed"), row.getString("article"),
        row.getBoolean("minor_victim"), row.getBoolean("serious"), row.getString("solution"), Discernment.valueOf(row.getString("discernment")),
        row.getString("favoured_by"), row.getString("danger"), row.getString("surroundings"), row.getString("repetition"), List.of((String[]) obligations.getArray()),
        row.getString("programme"), row.getInt("breaches"), row.getString("recorded_by_name"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
