package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;

/** Foster carers at work whom nobody else has. */
@Component
public class InventedCarers {

  private static final AttestLimits LIMITS = new AttestLimits(2, 0, 17, AdmittedSex.ANY, false, false, true, true);

  private final WorkingOnCarer working;
  private final FosterCarers carers;
  private final InventedCases people;
  private final TransactionTemplate transaction;
  private final Clock clock;

  InventedCarers(WorkingOnCarer working, FosterCarers carers, InventedCases people, TransactionTemplate transaction, Clock clock) {
    this.working = working;
    this.carers = carers;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Attested two months ago for two children of any age, emergencies included; the person who is the carer. */
  public UUID working(String familyName, Officer by) {
    return transaction.execute(status -> {
      var attested = LocalDate.now(clock).minusMonths(2);
      var person = people.child(familyName, LocalDate.of(1984, 5, 5));
      var id = working.register(new NewCarer(UUID.randomUUID(), person, new CarerRequest(attested.minusMonths(2), "118/2026", LIMITS), "română", ""), by.unit(), by);
      act(id, CarerAct.EVALUATE, attested.minusDays(40), by);
      for (var condition : CarerCondition.values()) {
        working.check(id, version(id), new CheckedCondition(condition, ConditionResult.MET, "act", attested.minusDays(39)), by);
      }
      act(id, CarerAct.FIND_FIT, attested.minusDays(38), by);
      working.train(id, version(id), new CarerPapers.Training(attested.minusDays(37), attested.minusDays(9), "curs", "DGASPC", "12", 60), by);
      act(id, CarerAct.TRAIN, attested.minusDays(8), by);
      working.attest(id, version(id), new Attestation("12", attested, "45/2025", LIMITS, null), by);
      working.act(id, version(id), CarerAct.EMPLOY, new Acted(attested.plusDays(1), null, "CIM 9", ""), by);
      return person;
    });
  }

  private void act(FosterCarerId id, CarerAct act, LocalDate on, Officer by) {
    working.act(id, version(id), act, new Acted(on, null, "", ""), by);
  }

  private long version(FosterCarerId id) {
    return carers.findById(id).orElseThrow().version();
  }
}
