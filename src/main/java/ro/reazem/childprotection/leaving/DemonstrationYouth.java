package ro.reazem.childprotection.leaving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.TakingCasesOver;
import ro.reazem.childprotection.measure.Category;
import ro.reazem.childprotection.measure.ChildsConsent;
import ro.reazem.childprotection.measure.DecisionBody;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.FormerMeasure;
import ro.reazem.childprotection.measure.FormerMeasures;
import ro.reazem.childprotection.measure.MeasureType;
import ro.reazem.childprotection.measure.ParentalRights;
import ro.reazem.childprotection.measure.ParentsConsent;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Two invented young people of former files: one stays for studies, one left and chose the monthly indemnity. */
@Component("demonstrationYouth")
@Order(68)
class DemonstrationYouth implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationYouth.class);

  private final DemoMode demo;
  private final TakingCasesOver cases;
  private final FormerMeasures measures;
  private final RecordingYouth recording;
  private final Children children;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationYouth(DemoMode demo, TakingCasesOver cases, FormerMeasures measures, RecordingYouth recording, Children children, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.cases = cases;
    this.measures = measures;
    this.recording = recording;
    this.children = children;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("young people in care", () -> transaction.executeWithoutResult(status -> {
      var today = LocalDate.now(clock);
      var found = jdbc.sql("""
          select p.id from directory.person p where p.born_on between :oldest and :youngest
            and exists (select from directory.household_member m where m.person_id = p.id and m.until is null) and not exists (select from childprotection.child_case c where c.child_id = p.id) order by p.born_on desc, p.id limit 2""")
          .param("oldest", today.minusYears(25).minusMonths(6)).param("youngest", today.minusYears(18).minusMonths(4)).query(UUID.class).list();
      if (found.size() == 2 && jdbc.sql("select not exists (select from childprotection.youth_step)").query(Boolean.class).single()) {
        stays(children.find(found.getFirst()).orElseThrow(), today);
        leaves(children.find(found.getLast()).orElseThrow(), today);
      }
      LOG.info("{} invented young people stay in care or left it", found.size());
    }));
  }

  private void stays(Child who, LocalDate today) {
    var id = taken(who, null);
    step(id, who, StepKind.STAY_STUDIES, today.minusMonths(3), "214", StudyForm.LICENCE.name(), "");
    step(id, who, StepKind.PLAN, today.minusMonths(3), "215", "", "Termină anul de studii, cameră la cămin, sprijin pentru un loc de muncă pe timpul verii.");
  }

  private void leaves(Child who, LocalDate today) {
    var left = today.minusMonths(3);
    var id = taken(who, left);
    step(id, who, StepKind.CHOICE, left, "198", YouthChoice.INDEMNITY.name(), "");
    step(id, who, StepKind.LUMP_SUM, left, "199", "", "");
    step(id, who, StepKind.INDEMNITY, left.plusDays(5), "203", "", "");
    step(id, who, StepKind.PLAN, left.plusDays(5), "204", "", "Chirie cu un coleg, loc de muncă la o brutărie din oraș.");
    step(id, who, StepKind.CONTACT, left.plusMonths(1), "", "", "Lucrează, plătește chiria, ține legătura cu fosta educatoare.");
  }

  private ChildCaseId taken(Child who, @Nullable LocalDate until) {
    var by = DemoOfficer.SEF_COPII.acting();
    var from = Objects.requireNonNull(who.bornOn()).plusYears(11);
    var opened = cases.take(new NewCase(key("case", who), who.id(), CaseOrigin.OTHER, "dosar preluat", "", null, from, DemoUnit.CHILDREN.id()), by);
    measures.enter(opened, who, new FormerMeasure(key("measure", who), MeasureType.PLACEMENT, Category.B, DecisionBody.COURT, "Sentința 77/" + from.getYear(), from, from,
        until, until == null ? null : EndReason.MAJORITY, PlaceType.EXTENDED_FAMILY, null, null, ParentalRights.COUNCIL, ParentsConsent.MISSING, ChildsConsent.NOT_ASKED, true,
        null, null), by);
    if (until == null) {
      cases.reviews(opened, from, true, LocalDate.now(clock).minusMonths(1));
    }
    cases.goOn(opened, CaseStage.INTERVENTION, DemoOfficer.COPII.acting().id(), "1", by);
    return opened.getId();
  }

  private void step(ChildCaseId id, Child who, StepKind kind, LocalDate day, String number, String code, String words) {
    recording.record(id, new NewStep(key(kind.name(), who), kind, day, number, code, words, ""), DemoOfficer.COPII.acting());
  }

  private static UUID key(String what, Child who) {
    return UUID.nameUUIDFromBytes(("demonstration youth " + what + " of " + who.id()).getBytes(StandardCharsets.UTF_8));
  }
}
