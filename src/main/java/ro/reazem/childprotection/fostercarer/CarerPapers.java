package ro.reazem.childprotection.fostercarer;

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
import ro.reazem.platform.security.Officer;

/** What is recorded in the file of a carer over the years (conditions, evaluări anuale, cursuri, concedii); lines are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarerPapers {

  private final JdbcClient jdbc;

  CarerPapers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A yearly evaluation (evaluarea anuală). */
  record Evaluation(int year, LocalDate evaluatedOn, Grade grade, int visits, int trainingHours, String progress, String health, String complaints,
      String cooperation, String trainingPlan) {

    /** With the visits that were counted elsewhere. */
    Evaluation withVisits(int more) {
      return new Evaluation(year, evaluatedOn, grade, visits + more, trainingHours, progress, health, complaints, cooperation, trainingPlan);
    }
  }

  /** A course or a part of one (curs). */
  record Training(LocalDate fromOn, LocalDate untilOn, String subject, String provider, String certificate, int hours) {}

  /** Why a carer is away (concediul asistentului maternal): on leave with the children, on leave while another carer has them, ill. */
  enum AbsenceKind {
    LEAVE_WITH_CHILDREN, LEAVE_WITH_RESPITE, ILLNESS
  }

  /** Days on which the carer is away, and who replaces. */
  record Absence(LocalDate fromOn, LocalDate untilOn, AbsenceKind kind, @Nullable UUID replacementId, @Nullable String replacement, String note) {}

  void add(FosterCarerId carer, CheckedCondition found, Officer by, Instant at) {
    recorded("""
        insert into childprotection.carer_condition (id, carer_id, position, condition, result, paper, found_on, recorded_by, recorded_by_name,
          recorded_at)
        select :id, :carer, coalesce(max(position), 0) + 1, :condition, :result, :paper, :on, :by, :byName, :at
        from childprotection.carer_condition where carer_id = :carer""", carer, by, at)
        .param("condition", found.condition().name()).param("result", found.result().name()).param("paper", found.paper()).param("on", found.on()).update();
  }

  void add(FosterCarerId carer, Evaluation one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.carer_evaluation (id, carer_id, year, evaluated_on, grade, visits, training_hours, progress, health, complaints,
          cooperation, training_plan, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :year, :on, :grade, :visits, :hours, :progress, :health, :complaints, :cooperation, :plan, :by, :byName, :at)""",
        carer, by, at).param("year", one.year()).param("on", one.evaluatedOn()).param("grade", one.grade().name()).param("visits", one.visits())
        .param("hours", one.trainingHours()).param("progress", one.progress()).param("health", one.health()).param("complaints", one.complaints())
        .param("cooperation", one.cooperation()).param("plan", one.trainingPlan()).update();
  }

  void add(FosterCarerId carer, Training one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.carer_training (id, carer_id, from_on, until_on, subject, provider, certificate, hours, recorded_by,
          recorded_by_name, recorded_at)
        values (:id, :carer, :from, :until, :subject, :provider, :certificate, :hours, :by, :byName, :at)""", carer, by, at)
        .param("from", one.fromOn()).param("until", one.untilOn()).param("subject", one.subject()).param("provider", one.provider())
        .param("certificate", one.certificate()).param("hours", one.hours()).update();
  }

  void add(FosterCarerId carer, Absence one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.carer_absence (id, carer_id, from_on, until_on, kind, replacement_id, note, recorded_by, recorded_by_name,
          recorded_at)
        values (:id, :carer, :from, :until, :kind, :replacement, :note, :by, :byName, :at)""", carer, by, at)
        .param("from", one.fromOn()).param("until", one.untilOn()).param("kind", one.kind().name()).param("replacement", one.replacementId())
        .param("note", one.note()).update();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  Checklist checklist(FosterCarerId carer) {
    return Checklist.of(jdbc.sql("""
        select condition, result, paper, found_on as "on" from childprotection.carer_condition where carer_id = :carer order by position""")
        .param("carer", carer.value()).query(CheckedCondition.class).list());
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Evaluation> evaluations(FosterCarerId carer) {
    return all("carer_evaluation", "year desc", carer, Evaluation.class);
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Training> trainings(FosterCarerId carer) {
    return all("carer_training", "from_on desc", carer, Training.class);
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Absence> absences(FosterCarerId carer) {
    return jdbc.sql("""
        select a.*, p.family_name || ' ' || p.given_name as replacement from childprotection.carer_absence a
        left join childprotection.foster_carer r on r.id = a.replacement_id left join directory.person p on p.id = r.person_id
        where a.carer_id = :carer order by a.from_on desc""").param("carer", carer.value()).query(Absence.class).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  boolean isAway(FosterCarerId carer, LocalDate from, LocalDate until) {
    return jdbc.sql("select count(*) > 0 from childprotection.carer_absence where carer_id = :carer and from_on <= :until and until_on >= :from")
        .param("carer", carer.value()).param("from", from).param("until", until).query(Boolean.class).single();
  }

  private <T> List<T> all(String table, String order, FosterCarerId carer, Class<T> type) {
    return jdbc.sql("select * from childprotection." + table + " where carer_id = :carer order by " + order).param("carer", carer.value())
        .query(type).list();
  }

  private JdbcClient.StatementSpec recorded(String sql, FosterCarerId carer, Officer by, Instant at) {
    return jdbc.sql(sql).param("id", UUID.randomUUID()).param("carer", carer.value()).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC));
  }
}
