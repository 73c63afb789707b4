package ro.reazem.childprotection.allowance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** The allowance of a placed child is asked of the county payer (cererea pentru alocația de plasament). */
@Component
@Transactional
class AskingAllowance {

  static final String BIRTH_PAPER = "ALLOWANCE_BIRTH_PAPER";
  static final String BIRTH_PAPER_ISSUED = "ALLOWANCE_BIRTH_PAPER_ISSUED";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Children children;
  private final Allowances allowances;
  private final CaseLog log;
  private final CaseTerms terms;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  AskingAllowance(SentForms sentForms, ChildCases cases, Children children, Allowances allowances, CaseLog log, CaseTerms terms, LegalParameters parameters,
      JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.children = children;
    this.allowances = allowances;
    this.log = log;
    this.terms = terms;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A measure that an allowance may rest on.
   *
   * @param carerId whoever receives the child at home, null for a service
   */
  record Measure(UUID id, AllowanceRules.Ground ground, @Nullable UUID carerId, String label) {}

  /** The measures of a case, the newest first. */
  List<Measure> measures(ChildCaseId id) {
    return jdbc.sql("""
        select m.id, m.type, m.place_type, coalesce(l.public_service, false) as public_service, m.from_day, m.until_day, m.carer_person_id,
          coalesce(l.name, p.family_name || ' ' || p.given_name, '') as label
        from childprotection.measure m left join childprotection.place l on l.id = m.place_id left join directory.person p on p.id = m.carer_person_id
        where m.case_id = :case and m.type <> 'SPECIALISED_SUPERVISION' order by m.from_day desc""").param("case", id.value()).query(AskingAllowance::measure).list();
  }

  void ask(ChildCaseId id, NewAllowance what, Officer officer) {
    sentForms.await("allowance of case " + id);
    if (jdbc.sql("select exists (select from childprotection.placement_allowance where one_time_key = :key)").param("key", what.key()).query(Boolean.class).single()) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    RuleViolated.require(!what.on().isAfter(LocalDate.now(clock)), "childprotection.allowance.inFuture");
    RuleViolated.require(allowances.of(id).stream().noneMatch(Allowance::isOpen), "childprotection.allowance.openAlready");
    var on = measures(id).stream().filter(one -> one.id().equals(what.measureId())).findFirst().orElseThrow(() -> new RuleViolated("childprotection.measure.unknown"));
    var bornOn = children.find(found.childId()).map(child -> child.bornOn()).orElseThrow(() -> new RuleViolated("childprotection.measure.birthUnknown"));
    var kind = AllowanceRules.payee(on.ground(), bornOn, what.on(), parameters.on(what.on()).whole(AllowanceRules.OWN_AGE));
    RuleViolated.require(kind != PayeeKind.YOUNG_PERSON || what.studiesUntil() != null, "childprotection.allowance.studiesNotProven");
    add(found, what, on, kind, By.of(officer));
  }

  private void add(ChildCase found, NewAllowance what, Measure on, PayeeKind kind, By by) {
    var payee = switch (kind) {
      case BODY -> null;
      case YOUNG_PERSON -> found.childId();
      case CARER, GUARDIAN -> Optional.ofNullable(on.carerId()).or(() -> Optional.ofNullable(what.guardianId()))
          .orElseThrow(() -> new RuleViolated("childprotection.allowance.payeeMissing"));
    };
    RuleViolated.require(kind != PayeeKind.BODY || !what.body().isBlank(), "childprotection.allowance.bodyMissing");
    var at = clock.instant();
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.placement_allowance (id, one_time_key, version, case_id, measure_id, child_id, payee_kind, payee_id, payee_body, request_number,
          requested_on, birth_paper, degree, studies_until, state, refused_for, revision, asked_by, asked_by_name, asked_at)
        values (:id, :key, 0, :case, :measure, :child, :kind, :payee, :body, :number, :on, :paper, :degree, :studies, 'REQUESTED', '', 0, :by, :byName, :at)""")
        .param("id", id).param("key", what.key()).param("case", found.getId().value()).param("measure", on.id()).param("child", found.childId())
        .param("kind", kind.name()).param("payee", payee).param("body", kind == PayeeKind.BODY ? what.body() : "").param("number", what.number())
        .param("on", what.on()).param("paper", what.birthPaper().name()).param("degree", what.degree().name())
        .param("studies", kind == PayeeKind.YOUNG_PERSON ? what.studiesUntil() : null).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    log.add(found.getId(), "allowance.asked", what.number(), by, at);
    if (what.birthPaper() == BirthPaper.EXTRACT) {
      terms.start(found.getId().asCase(), BIRTH_PAPER, Moment.on(what.on()));
    }
  }

  private static Measure measure(ResultSet row, int n) throws SQLException {
    var place = row.getString("place_type");
    boolean residential = place != null && PlaceType.valueOf(place).isResidential();
    return new Measure(row.getObject("id", UUID.class), new AllowanceRules.Ground(row.getString("type"), residential, row.getBoolean("public_service"),
        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)), row.getObject("carer_person_id", UUID.class), row.getString("label"));
  }
}
