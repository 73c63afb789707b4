package ro.reazem.childprotection.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.right.ToldRights;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.time.Moment;

/**
 * Monthly indemnities that run follow the reference indicator (actualizarea indemnizației lunare cu ISR, art. 129 alin. (4^2) din Legea nr. 272/2004), and their proof
 * of studies or work is asked for as often as the institution has set.
 */
@Component
class FollowingIndemnities {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  private final ToldRights rights;
  private final CaseTerms terms;
  private final CaseLog log;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  FollowingIndemnities(ToldRights rights, CaseTerms terms, CaseLog log, LegalParameters parameters, JdbcClient jdbc, Clock clock) {
    this.rights = rights;
    this.terms = terms;
    this.log = log;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An indemnity that is paid in a month.
   *
   * @param basis the step it rests on
   * @param provenOn the day of the last proof, or of the request
   */
  private record Running(UUID basis, UUID caseId, LocalDate provenOn) {}

  /** Done every day, and again without harm. */
  @Transactional
  void turn(LocalDate today) {
    var month = YearMonth.from(today).atDay(1);
    var law = parameters.on(month);
    boolean given = LeavingLaw.OF_INDEMNITY.stream().allMatch(code -> law.find(code).isPresent());
    for (var one : running(month)) {
      if (given) {
        follow(one, LeavingMoney.monthly(LeavingLaw.of(law)), since(law));
      }
      askForProof(one, today);
    }
  }

  /** The first month that begins under the figures in force: a figure that changes within a month counts from the next. */
  static LocalDate since(ParametersInForce law) {
    var changed = LeavingLaw.OF_INDEMNITY.stream().map(law::value).map(ParameterValue::valid).map(valid -> valid.from()).max(LocalDate::compareTo).orElseThrow();
    return changed.getDayOfMonth() == 1 ? changed : YearMonth.from(changed).plusMonths(1).atDay(1);
  }

  private void follow(Running one, Lei monthly, LocalDate since) {
    rights.of(one.basis()).ifPresent(right -> {
      var told = rights.told(right.id());
      if (told.lastEntry().getValue().equals(monthly)) {
        return;
      }
      var from = since.isBefore(right.firstDay()) ? right.firstDay() : since;
      var id = new ChildCaseId(one.caseId());
      var owed = new TreeMap<>(told.headMap(from));
      owed.put(from, monthly);
      rights.follow(one.basis(), id.asCase(), owed);
      log.add(id, "leaving.FOLLOWED", monthly + " lei, din " + MONTH.format(from), By.nobody(), clock.instant());
    });
  }

  /** Also for those that were granted before the institution set the term: then it runs from the day it is first asked for. */
  private void askForProof(Running one, LocalDate today) {
    var about = new ChildCaseId(one.caseId()).asCase();
    if (terms.of(about).stream().noneMatch(term -> term.isOpen() && term.rule().equals(RecordingYouth.PROOF))) {
      var from = terms.lastDay(RecordingYouth.PROOF, one.provenOn()).isPresent() ? one.provenOn() : today;
      terms.start(about, RecordingYouth.PROOF, Moment.on(from));
    }
  }

  private List<Running> running(LocalDate month) {
    return jdbc.sql("""
        select s.one_time_key as basis, s.case_id, coalesce((select max(p.day) from childprotection.youth_step p where p.case_id = s.case_id and p.kind = 'PROOF'), s.day) as proven_on
        from childprotection.youth_step s join childprotection.told_right r on r.basis_id = s.one_time_key join childprotection.child_case c on c.id = s.case_id
        where s.kind = 'INDEMNITY' and r.first_day <= :month and (r.last_day is null or r.last_day >= :month) and not c.erased order by s.id""")
        .param("month", month).query(Running.class).list();
  }
}
