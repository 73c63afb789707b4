package ro.reazem.childprotection.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionCompetence;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** A matter before the commission (cauză), from the proposal to the resolution that nobody can contest any more; never removed. */
@Table(schema = "childprotection", name = "commission_item")
public class AgendaItem implements AggregateRoot<AgendaItem, ItemId> {

  private final @Id ItemId id;
  private final @Nullable UUID caseId;
  private final UUID unitId;
  private final UUID proposingUnitId;
  private final @Nullable UUID about;
  private final Matter matter;
  private final @Nullable Category category;
  private final String reference;
  private final String subject;
  private final @Nullable LocalDate bornOn;
  private String title;
  private String proposal;
  private final LocalDate proposedOn;
  private final UUID proposedBy;
  private final String proposedByName;
  private final String servicePlan;
  private ItemState state;
  private String missing;
  private @Nullable LocalDate postponedTo;
  private @Version @Nullable Long version;

  @PersistenceCreator
  AgendaItem(ItemId id, @Nullable UUID caseId, UUID unitId, UUID proposingUnitId, @Nullable UUID about, Matter matter, @Nullable Category category,
      String reference, String subject, @Nullable LocalDate bornOn, String title, String proposal, LocalDate proposedOn, UUID proposedBy,
      String proposedByName, String servicePlan, ItemState state, String missing, @Nullable LocalDate postponedTo, @Nullable Long version) {
    this.id = id;
    this.caseId = caseId;
    this.unitId = unitId;
    this.proposingUnitId = proposingUnitId;
    this.about = about;
    this.matter = matter;
    this.category = category;
    this.reference = reference;
    this.subject = subject;
    this.bornOn = bornOn;
    this.title = title;
    this.proposal = proposal;
    this.proposedOn = proposedOn;
    this.proposedBy = proposedBy;
    this.proposedByName = proposedByName;
    this.servicePlan = servicePlan;
    this.state = state;
    this.missing = missing;
    this.postponedTo = postponedTo;
    this.version = version;
  }

  static AgendaItem propose(ItemId id, Proposal what, UUID office, Officer by, LocalDate on) {
    return new AgendaItem(id, what.caseId(), office, what.unitId(), what.about(), what.matter(), what.category(), what.reference(),
        what.subject(), what.bornOn(), what.title(), what.text(), on, by.id(), by.name(), what.servicePlan(), ItemState.PROPOSED, "", null, null);
  }

  /** The secretariat found the file complete. */
  AgendaItem complete() {
    missing = "";
    return to(ItemState.COMPLETE);
  }

  /** The file goes back with what is missing from it (restituire). */
  AgendaItem giveBack(String whatIsMissing) {
    RuleViolated.require(whatIsMissing.strip().length() >= 3, "childprotection.agenda.missingMissing");
    missing = whatIsMissing.strip();
    return to(ItemState.RETURNED);
  }

  /** The service sends it again. */
  AgendaItem proposeAgain(String newTitle, String text) {
    title = newTitle;
    proposal = text;
    return to(ItemState.PROPOSED);
  }

  AgendaItem withdraw(String reason) {
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.agenda.reasonMissing");
    missing = reason.strip();
    return to(ItemState.WITHDRAWN);
  }

  public AgendaItem schedule() {
    return to(ItemState.SCHEDULED);
  }

  /** Taken off the agenda before it was debated; it waits again. */
  public AgendaItem takeOff() {
    return to(ItemState.COMPLETE);
  }

  public AgendaItem debate() {
    return to(ItemState.DEBATED);
  }

  public AgendaItem decide(boolean admitted) {
    return to(admitted ? ItemState.ADMITTED : ItemState.REJECTED);
  }

  /** Put off to a day (amânare). */
  public AgendaItem postpone(LocalDate until) {
    postponedTo = until;
    return to(ItemState.POSTPONED);
  }

  public AgendaItem number() {
    return to(ItemState.NUMBERED);
  }

  public AgendaItem communicate() {
    return to(ItemState.COMMUNICATED);
  }

  public AgendaItem contest() {
    return to(ItemState.CONTESTED);
  }

  public AgendaItem endFinally() {
    return to(ItemState.FINAL);
  }

  /** How old the child is on a day, null when its birth is not known. */
  public @Nullable Integer age(LocalDate on) {
    return bornOn == null ? null : Period.between(bornOn, on).getYears();
  }

  public CommissionCompetence competence(LocalDate on, int consentAge) {
    return new CommissionCompetence(matter, category, age(on), consentAge);
  }

  private AgendaItem to(ItemState next) {
    state = state.to(next);
    return this;
  }

  @Override
  public ItemId getId() {
    return id;
  }

  public @Nullable UUID caseId() {
    return caseId;
  }

  public UUID unitId() {
    return unitId;
  }

  public @Nullable UUID about() {
    return about;
  }

  public Matter matter() {
    return matter;
  }

  public String reference() {
    return reference;
  }

  public String subject() {
    return subject;
  }

  public String title() {
    return title;
  }

  public String proposal() {
    return proposal;
  }

  public ItemState state() {
    return state;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
