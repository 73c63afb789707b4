package ro.reazem.childprotection.fostercarer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.carerfile.NewAgreement;
import ro.reazem.childprotection.carerfile.PlacingWithCarer;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented foster carers: at work with a child, at work without an endorsement in time, with free places, in evaluation, and a fresh request. */
@Component
@Order(66)
class DemonstrationCarers implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCarers.class);
  private static final int CARERS = 6;
  private static final int WORKING = 4;

  private final DemoMode demo;
  private final WorkingOnCarer working;
  private final KeepingCarerJournal journal;
  private final FosterCarers carers;
  private final PlacingWithCarer placing;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationCarers(DemoMode demo, WorkingOnCarer working, KeepingCarerJournal journal, FosterCarers carers, PlacingWithCarer placing, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.working = working;
    this.journal = journal;
    this.carers = carers;
    this.placing = placing;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("foster carers", () -> {
      var persons = jdbc.sql("""
          select id from directory.person where sex = 'FEMALE' and died_on is null and born_on between '1972-01-01' and '1990-12-31' and siruta is not null
          order by id limit :most""").param("most", CARERS).query(UUID.class).list();
      // the oldest request first, for files are numbered in the order of their days
      IntStream.range(0, persons.size()).takeWhile(place -> !demo.isStopping())
          .forEach(place -> transaction.executeWithoutResult(status -> make(persons.get(place), place)));
      LOG.info("{} invented foster carers are there", persons.size());
    });
  }

  private void make(UUID person, int place) {
    var by = DemoOfficer.COPII.acting();
    var key = UUID.nameUUIDFromBytes(("demonstration carer " + person).getBytes(StandardCharsets.UTF_8));
    if (carers.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var today = LocalDate.now(clock);
    // the first one was attested more than two years ago, and nobody endorsed it since
    var attestedOn = place == 0 ? today.minusMonths(25) : today.minusMonths(23 - 5L * place);
    var wished = new AttestLimits(place == 1 ? 1 : 2, 0, place == 2 ? 10 : 17, AdmittedSex.ANY, place == 3, false, place != 2, true);
    var requestedOn = place < WORKING ? attestedOn.minusMonths(4) : today.minusDays(40 - 5L * place);
    var id = working.register(new NewCarer(key, person, new CarerRequest(requestedOn, 300 + place + "/" + requestedOn.getYear(), wished),
        place == 3 ? "română, maghiară" : "română", ""), DemoUnit.CHILDREN.id(), by);
    if (place < CARERS - 1) {
      act(id, CarerAct.EVALUATE, requestedOn.plusDays(5), "", by);
    }
    if (place < WORKING) {
      work(id, wished, attestedOn, by);
    }
    if (place == 0 || place == WORKING - 1) {
      placed(id, attestedOn.plusDays(30), place == 0 ? 0 : 1, by);
    }
  }

  private void work(FosterCarerId id, AttestLimits limits, LocalDate attestedOn, Officer by) {
    Arrays.stream(CarerCondition.values()).forEach(one -> working.check(id, version(id), new CheckedCondition(one, one.mayBeAbsent()
        ? ConditionResult.DOES_NOT_CONCERN : ConditionResult.MET, "act nr. " + (one.ordinal() + 40), attestedOn.minusDays(60)), by));
    act(id, CarerAct.FIND_FIT, attestedOn.minusDays(50), "", by);
    working.train(id, version(id), new CarerPapers.Training(attestedOn.minusDays(45), attestedOn.minusDays(20), "Curs de asistent maternal", "DGASPC",
        "A 12", 60), by);
    act(id, CarerAct.TRAIN, attestedOn.minusDays(20), "", by);
    working.attest(id, version(id), new Attestation("AM " + attestedOn.getYear(), attestedOn, "45/" + attestedOn.getYear(), limits, null), by);
    act(id, CarerAct.EMPLOY, attestedOn.plusDays(5), "CIM 9/" + attestedOn.getYear(), by);
  }

  private void placed(FosterCarerId id, LocalDate from, int which, Officer by) {
    var children = jdbc.sql("""
        select p.id from childprotection.child_case c join directory.person p on p.id = c.child_id
        where c.stage not in ('CLOSED', 'TRANSFERRED') and p.born_on <= :from order by c.number limit 1 offset :which""").param("from", from).param("which", which).query(UUID.class).list();
    children.forEach(child -> placing.place(new NewAgreement(id.value(), null, "5/" + from.getYear(), new Arrival(PlacementKind.PLACEMENT,
        DateRange.since(from), List.of(new ChildToPlace(child, "copil", null, Sex.NOT_STATED, false, false, null)), false, null)), by, clock));
    journal.visit(id, version(id), new CarerVisit(LocalDate.now(clock).minusDays(12), children, "Copilul are camera lui și merge la școală; locuința este curată."), by);
  }

  private void act(FosterCarerId id, CarerAct act, LocalDate on, String decision, Officer by) {
    working.act(id, version(id), act, new Acted(on, null, decision, ""), by);
  }

  private long version(FosterCarerId id) {
    return carers.findById(id).orElseThrow().version();
  }
}
