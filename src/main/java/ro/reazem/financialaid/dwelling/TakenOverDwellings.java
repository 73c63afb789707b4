package ro.reazem.financialaid.dwelling;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.TakenOverBy;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** Dwellings in which families live by contracts of another landlord: found in the register by their numbers, or entered in it with their contracts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakenOverDwellings {

  private final SentForms sentForms;
  private final Dwellings dwellings;
  private final History history;

  TakenOverDwellings(SentForms sentForms, Dwellings dwellings, History history) {
    this.sentForms = sentForms;
    this.dwellings = dwellings;
    this.history = history;
  }

  /**
   * A dwelling as a file of contracts tells it.
   *
   * @param address where it is; empty when the register has to know it
   * @param area usable area in hundredths of a square metre
   */
  public record Told(String code, String address, int rooms, int area) {}

  /** @throws RuleViolated when it is offered, let or not fit to live in, or nobody told what it is like */
  public Dwelling let(Told told, TakenOverBy by) {
    sentForms.await(KeepingDwellings.NUMBERS);
    var one = dwellings.heldOf(told.code()).orElseGet(() -> entered(told, by));
    RuleViolated.require(one.state() == DwellingState.FREE, "financialaid.dwelling.notFree");
    dwellings.become(one, DwellingState.LET, "", false, by.at());
    return one;
  }

  private Dwelling entered(Told told, TakenOverBy by) {
    RuleViolated.require(!told.address().isEmpty(), "financialaid.dwelling.unknown");
    var one = new Dwelling(UUID.randomUUID(), 0, told.code(), GridKind.SOCIAL, told.address(), told.rooms(), told.area(), List.of(), DwellingState.FREE, "",
        by.at(), by.releasedByName());
    dwellings.insert(one, one.id(), by.releasedBy(), one.enteredBy(), by.at());
    history.add(one.id(), by.releasedBy(), by.releasedByName(), "dwelling.entered", "", by.at());
    return one;
  }
}
