package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;

/** Registering a request (înregistrarea cererii). The same form sent twice registers one request. */
@Component
public class LodgingApplication {

  private static final String ISSUER = "registratura";
  /** One series for all requests of the context: their numbers are told apart by nothing else. */
  private static final String KIND = "cerere-vmi";

  private final SentForms sentForms;
  private final AidApplications applications;
  private final AidCases cases;
  private final NumberSeries series;
  private final History history;
  private final JdbcClient jdbc;
  private final Clock clock;

  LodgingApplication(SentForms sentForms, AidApplications applications, AidCases cases, NumberSeries series, History history,
      JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.applications = applications;
    this.cases = cases;
    this.series = series;
    this.history = history;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public AidApplicationId lodge(Lodgement lodged) {
    return lodge(lodged, LocalDate.now(clock));
  }

  /** @throws RuleViolated when the household already has a request for the same benefit in work */
  @Transactional
  public AidApplicationId lodge(Lodgement lodged, LocalDate on) {
    sentForms.await(lodged.oneTimeKey());
    var earlier = applications.findByOneTimeKey(lodged.oneTimeKey());
    if (earlier.isPresent()) {
      return earlier.get().getId();
    }
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:household, 1))").param("household", lodged.householdId().toString())
        .query((row, number) -> 0).list();
    openRequestOf(lodged).ifPresent(number -> {
      throw new RuleViolated("financialaid.application.alreadyOpen", number);
    });
    var at = on.equals(LocalDate.now(clock)) ? clock.instant() : on.atTime(10, 0).atZone(ZoneId.systemDefault()).toInstant();
    var taken = series.next(ISSUER, KIND, on);
    var registered = cases.save(AidApplication.register(lodged, taken.number(), on, at), lodged.officerId(), "", at);
    history.add(registered.getId().value(), lodged.officerId(), lodged.officerName(), "application.registered", "", at);
    return registered.getId();
  }

  private java.util.Optional<String> openRequestOf(Lodgement lodged) {
    return jdbc.sql("""
        select number || '/' || year from financialaid.aid_application
        where household_id = :household and benefit = :benefit and emergency_ground = :ground
          and status not in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'JUSTIFICATION_DUE')""")
        .param("household", lodged.householdId()).param("benefit", lodged.benefit()).param("ground", lodged.ground()).query(String.class).optional();
  }
}
