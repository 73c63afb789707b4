package ro.reazem.financialaid.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** The monthly attendance sheets (foaia de prezență): opened for one able adult with the hours of the formula, filled in day by day. */
@Component
class KeepingSheets {

  private final JdbcClient jdbc;
  private final WorkRegister register;
  private final LegalParameters parameters;
  private final History history;
  private final Clock clock;

  KeepingSheets(JdbcClient jdbc, WorkRegister register, LegalParameters parameters, History history, Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.parameters = parameters;
    this.history = history;
    this.clock = clock;
  }

  /**
   * What a month asks of the family.
   *
   * @param base what is divided by the hourly wage, null where a ground of emergency aid asks for the hours
   */
  record Owed(int hours, @Nullable Lei base, @Nullable BigDecimal hourly) {}

  /** A member with whether he or she has to work. */
  record Candidate(WorkRegister.Declared member, Ability ability) {}

  /** @throws RuleViolated when an age is not set yet; the message says where */
  List<Candidate> candidates(List<WorkRegister.Declared> members, YearMonth month) {
    var law = parameters.on(month.atDay(1));
    return members.stream()
        .map(one -> new Candidate(one, Ability.of(one.bornOn(), one.school(), one.work(), one.exempt(), law))).toList();
  }

  /** The hours of a month by the formula of the day, or those that the disposition asks for; zero when neither gives any. */
  Owed owed(Entitlement right, YearMonth month, int asked) {
    if (asked > 0) {
      return new Owed(asked, null, null);
    }
    var hours = WorkHours.of(parameters.on(month.atDay(1)));
    var due = right.payable(month.atDay(1)).stream().findFirst();
    var aid = due.map(one -> one.inclusionAid()).orElse(Lei.ZERO);
    var base = hours.net() ? aid.minus(due.map(one -> one.gross().minus(one.net())).orElse(Lei.ZERO)).max(Lei.ZERO) : aid;
    return new Owed(hours.of(base), base, hours.hourly());
  }

  /** Opens the sheet of a month; opened twice, it is one. */
  @Transactional
  public void open(Entitlement right, YearMonth month, UUID person, @Nullable LocalDate briefedOn, Officer by) {
    int asked = register.asked(by, right);
    RuleViolated.require(right.isInForce() || asked > 0, "financialaid.entitlement.ended");
    var first = YearMonth.from(right.grantedFrom());
    RuleViolated.require(!month.isBefore(first) && !month.isAfter(asked > 0 ? first : YearMonth.now(clock).plusMonths(1)), "financialaid.work.month");
    RuleViolated.require(candidates(register.members(by, right.getId().value(), month.atDay(1)), month).stream().anyMatch(one -> one.member().person().equals(person) && one.ability() == Ability.ABLE),
        "financialaid.work.notAble");
    var owed = owed(right, month, asked);
    RuleViolated.require(owed.hours() > 0, "financialaid.work.nothingOwed");
    int opened = jdbc.sql("""
        insert into financialaid.work_sheet (id, entitlement_id, month, person_id, hours_due, base, hourly, briefed_on, opened_by_name, opened_at)
        values (gen_random_uuid(), :right, :month, :person, :hours, :base, :hourly, :briefed, :by, :at) on conflict (entitlement_id, month) do nothing""")
        .param("right", right.getId().value()).param("month", month.atDay(1)).param("person", person).param("hours", owed.hours())
        .param("base", owed.base() == null ? null : owed.base().bani()).param("hourly", owed.hourly()).param("briefed", briefedOn).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (opened == 1) {
      history.add(right.applicationId(), by.id(), by.name(), "work.opened", month + "; " + owed.hours() + " h", clock.instant());
    }
  }

  /** Enters or corrects the hours of one day; none takes the day out. */
  @Transactional
  public void enter(WorkRegister.Sheet sheet, LocalDate day, UUID activity, int hours, Officer by) {
    var of = YearMonth.from(day);
    RuleViolated.require(of.equals(sheet.month()) || sheet.isAsked() && of.isAfter(sheet.month()), "financialaid.work.otherMonth", sheet.month().atDay(1));
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "financialaid.work.dayAhead");
    var key = new Object[] {sheet.id(), day, activity};
    if (hours == 0) {
      jdbc.sql("delete from financialaid.work_day where sheet_id = ? and day = ? and activity_id = ?").params(key).update();
      return;
    }
    jdbc.sql("""
        insert into financialaid.work_day (sheet_id, day, activity_id, hours, recorded_by_name, recorded_at) values (:sheet, :day, :activity, :hours, :by, :at)
        on conflict (sheet_id, day, activity_id) do update set hours = excluded.hours, recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at""")
        .param("sheet", sheet.id()).param("day", day).param("activity", activity).param("hours", hours).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Why somebody able need not work for a time. */
  enum Reason {
    HEALTH, CHILD_CARE, CARE_OF_DISABLED, STUDIES, EMPLOYED, TRAINING, OTHER
  }

  /**
   * An exemption as told, under the key of its form.
   *
   * @param certificate of the child that is cared for, where it rests on one: then it ends with it
   */
  record Exempted(UUID key, UUID person, Reason reason, String proof, LocalDate since, @Nullable LocalDate until, @Nullable UUID certificate) {}

  @Transactional
  public void exempt(Entitlement right, Exempted told, Officer by) {
    RuleViolated.require(told.until() == null || !told.until().isBefore(told.since()), "financialaid.work.endsBeforeStart");
    RuleViolated.require(register.members(by, right.getId().value(), told.since()).stream().anyMatch(one -> one.person().equals(told.person())),
        "platform.input.choice");
    RuleViolated.require(told.certificate() == null || told.reason() == Reason.CARE_OF_DISABLED, "financialaid.work.certificateProvesCare");
    RuleViolated.require(told.certificate() == null || register.certified(by, right.getId().value(), told.since()).stream().anyMatch(one -> one.id().equals(told.certificate())),
        "financialaid.work.certificateNotValid");
    jdbc.sql("""
        insert into financialaid.work_exemption (id, entitlement_id, person_id, reason, proof, since, until, certificate_id, recorded_by_name, recorded_at)
        values (:id, :right, :person, :reason, :proof, :since, :until, :certificate, :by, :at) on conflict (id) do nothing""").param("id", told.key())
        .param("right", right.getId().value()).param("person", told.person()).param("reason", told.reason().name()).param("proof", told.proof())
        .param("since", told.since()).param("until", told.until()).param("certificate", told.certificate()).param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
