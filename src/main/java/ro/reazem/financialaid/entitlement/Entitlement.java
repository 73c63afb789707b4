package ro.reazem.financialaid.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;

/** A right to a benefit (drept stabilit) of a household, with what it was worth in each period. */
@Table(schema = "financialaid", name = "entitlement")
public class Entitlement extends AbstractAggregateRoot<Entitlement> implements AggregateRoot<Entitlement, EntitlementId> {

  /** Heating aid for a season. */
  public static final String HEATING = "HEATING";
  /** Energy supplement, all year. */
  public static final String SUPPLEMENT = "ENERGY_SUPPLEMENT";

  /** Emergency aid in money, once. */
  public static final String EMERGENCY = Benefit.EMERGENCY;
  /** Emergency aid in vouchers or goods, of which payments do not hear. */
  public static final String EMERGENCY_IN_KIND = "EMERGENCY_AID_IN_KIND";

  /** Meals of the social canteen, of which payments do not hear. */
  public static final String CANTEEN = Benefit.CANTEEN;

  /** The right to buy in the social store, of which payments do not hear. */
  public static final String STORE = Benefit.STORE;

  private final @Id EntitlementId id;
  private final UUID applicationId;
  private final UUID unitId;
  private final UUID householdId;
  private final UUID holderId;
  private final String benefit;
  private final LocalDate grantedFrom;
  private @Nullable LocalDate grantedUntil;
  private @Nullable LocalDate factsChangedOn;
  private final @Nullable LocalDate paidAtOnceIn;
  private long revision;
  @MappedCollection(idColumn = "entitlement_id", keyColumn = "position")
  private final List<EntitlementAmount> amounts;
  private Interruptions interruptions;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Entitlement(EntitlementId id, UUID applicationId, UUID unitId, UUID householdId, UUID holderId, String benefit,
      LocalDate grantedFrom, @Nullable LocalDate grantedUntil, @Nullable LocalDate factsChangedOn, @Nullable LocalDate paidAtOnceIn, long revision,
      List<EntitlementAmount> amounts, Interruptions interruptions, @Nullable Long version) {
    this.id = id;
    this.applicationId = applicationId;
    this.unitId = unitId;
    this.householdId = householdId;
    this.holderId = holderId;
    this.benefit = benefit;
    this.grantedFrom = grantedFrom;
    this.grantedUntil = grantedUntil;
    this.factsChangedOn = factsChangedOn;
    this.paidAtOnceIn = paidAtOnceIn;
    this.revision = revision;
    this.amounts = new ArrayList<>(amounts);
    this.interruptions = interruptions;
    this.version = version;
  }

  /** Whose right it is. */
  public record Owner(UUID applicationId, UUID unitId, UUID householdId, UUID holderId) {}

  public static Entitlement grant(Owner owner, String benefit, EntitlementAmount amount, CaseRef decidedIn, Instant at) {
    return grant(owner, benefit, amount, null, decidedIn, at);
  }

  /** The same for a right that is granted up to a day, such as the last one of a season. */
  public static Entitlement grant(Owner owner, String benefit, EntitlementAmount amount, @Nullable LocalDate until, CaseRef decidedIn,
      Instant at) {
    return grant(owner, benefit, amount, until, null, decidedIn, at);
  }

  /** The same for a right whose months are all paid in one of them, such as aid for solid fuel (plată unică). */
  public static Entitlement grant(Owner owner, String benefit, EntitlementAmount amount, @Nullable LocalDate until, @Nullable YearMonth paidIn, CaseRef decidedIn,
      Instant at) {
    var right = new Entitlement(EntitlementId.create(), owner.applicationId(), owner.unitId(), owner.householdId(), owner.holderId(),
        benefit, amount.validFrom(), until, null, paidIn == null ? null : paidIn.atDay(1), 1, List.of(until == null ? amount : amount.until(until)),
        Interruptions.NONE, null);
    return right.andEvent(new EntitlementGranted(right.id.value(), right.revision, at, decidedIn, owner.holderId(), benefit,
        amount.gross(), amount.validFrom(), until));
  }

  /** A right whose sums are known month by month up to its last day, such as one paid in tranches; one in kind is told to nobody. */
  public static Entitlement grantPlan(Owner owner, String benefit, List<EntitlementAmount> plan, LocalDate until, CaseRef decidedIn, Instant at) {
    var first = plan.getFirst();
    var right = new Entitlement(EntitlementId.create(), owner.applicationId(), owner.unitId(), owner.householdId(), owner.holderId(), benefit, first.validFrom(), until,
        null, null, 1, plan, Interruptions.NONE, null);
    if (!Benefit.inKind(benefit)) {
      right.registerEvent(new EntitlementGranted(right.id.value(), right.revision, at, decidedIn, owner.holderId(), benefit, first.gross(), first.validFrom(), until));
      for (var next : plan.subList(1, plan.size())) {
        right.revision++;
        right.registerEvent(new EntitlementChanged(right.id.value(), right.revision, at, decidedIn, next.gross(), next.validFrom()));
      }
    }
    return right;
  }

  /** A right that is given once in vouchers or goods: nothing of it is owed in money, so nobody is told. */
  public static Entitlement grantInKind(Owner owner, EntitlementAmount amount, LocalDate until) {
    return grantInKind(owner, EMERGENCY_IN_KIND, amount, until);
  }

  /** The same for any benefit that is given in kind, such as meals. */
  public static Entitlement grantInKind(Owner owner, String benefit, EntitlementAmount amount, @Nullable LocalDate until) {
    return new Entitlement(EntitlementId.create(), owner.applicationId(), owner.unitId(), owner.householdId(), owner.holderId(), benefit,
        amount.validFrom(), until, null, null, 1, List.of(until == null ? amount : amount.until(until)), Interruptions.NONE, null);
  }

  /** Sets another amount from a month on (modificare); what was due before stays as it was. */
  public Entitlement change(EntitlementAmount next, CaseRef decidedIn, Instant at) {
    requireInForce();
    var last = amounts.getLast();
    RuleViolated.require(next.validFrom().isAfter(last.validFrom()), "financialaid.entitlement.changeTooEarly", last.validFrom());
    amounts.set(amounts.size() - 1, last.until(next.validFrom().minusDays(1)));
    amounts.add(next);
    factsChangedOn = null;
    return tell(next.validFrom(), decidedIn, at);
  }

  /** Suspends the right or cuts its child aid from a month on (suspendare, diminuare); the amounts decided stay as they are. */
  public Entitlement interrupt(Interruption added, CaseRef decidedIn, Instant at) {
    RuleViolated.require(grantedUntil == null || !added.firstMonth().isAfter(grantedUntil), "financialaid.entitlement.ended");
    RuleViolated.require(!added.firstMonth().isBefore(grantedFrom.withDayOfMonth(1)), "financialaid.suspension.beforeRight", grantedFrom);
    RuleViolated.require(added.lastMonth() == null || !added.lastMonth().isBefore(added.firstMonth()), "financialaid.suspension.endsBeforeStart");
    interruptions = interruptions.with(added);
    return tell(added.firstMonth(), decidedIn, at);
  }

  /** Resumes what a suspension stopped, from a month on (reluare); with arrears the suspended months are due again. */
  public Entitlement resume(UUID suspensionId, YearMonth from, boolean arrears, CaseRef decidedIn, Instant at) {
    var stopped = interruptions.of(suspensionId);
    interruptions = interruptions.resumed(suspensionId, from, arrears);
    stopped.forEach(one -> tell(one.firstMonth(), decidedIn, at));
    return this;
  }

  /** Tells what is due from a day on, newest facts last: one revision for each time in which it stays the same. */
  private Entitlement tell(LocalDate from, CaseRef decidedIn, Instant at) {
    for (var line : payable(from)) {
      revision++;
      registerEvent(new EntitlementChanged(id.value(), revision, at, decidedIn, line.gross(), line.from()));
    }
    return this;
  }

  /** What is due from a day on. */
  public List<Payable> payable(LocalDate from) {
    return Payable.of(amounts, interruptions.all(), from, grantedUntil);
  }

  /** Ends the right (încetare); the day given is the last one it covers. */
  public Entitlement end(LocalDate lastDay, CaseRef decidedIn, Instant at) {
    RuleViolated.require(mayEnd(lastDay), "financialaid.entitlement.ended");
    if (isLocal()) {
      // payments of the plan that come later fall away
      amounts.removeIf(later -> later.validFrom().isAfter(lastDay) && !later.equals(amounts.getFirst()));
    }
    var last = amounts.getLast();
    RuleViolated.require(!lastDay.isBefore(last.validFrom()), "financialaid.entitlement.endTooEarly", last.validFrom());
    amounts.set(amounts.size() - 1, last.until(lastDay));
    grantedUntil = lastDay;
    factsChangedOn = null;
    revision++;
    // who was told of no right is told of no end
    return isInKind() ? this : andEvent(new EntitlementEnded(id.value(), revision, at, decidedIn, lastDay));
  }

  /** Takes note that changed facts leave the amount as it is; nothing of the money changes, so nobody is told. */
  public Entitlement confirm() {
    requireInForce();
    factsChangedOn = null;
    return this;
  }

  /** Sets the sum of an aid that was given once to the part that was proved (recuperare); of what was given in kind nobody was told. */
  public Entitlement lower(EntitlementAmount proved, CaseRef decidedIn, Instant at) {
    RuleViolated.require(isOnce() && proved.gross().bani() < latest().gross().bani(), "financialaid.recovery.nothing");
    amounts.set(amounts.size() - 1, proved.until(grantedUntil));
    revision++;
    return benefit.equals(EMERGENCY_IN_KIND) ? this
        : andEvent(new EntitlementChanged(id.value(), revision, at, decidedIn, proved.gross(), proved.validFrom()));
  }

  private void requireInForce() {
    RuleViolated.require(grantedUntil == null, "financialaid.entitlement.ended");
  }

  @Override
  public EntitlementId getId() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID householdId() {
    return householdId;
  }

  public UUID holderId() {
    return holderId;
  }

  /** Whether the file of its request was destroyed: then the request's id stands in the place of whom it was about. */
  public boolean isErased() {
    return householdId.equals(applicationId);
  }

  public LocalDate grantedFrom() {
    return grantedFrom;
  }

  public @Nullable LocalDate grantedUntil() {
    return grantedUntil;
  }

  public @Nullable LocalDate factsChangedOn() {
    return factsChangedOn;
  }

  /** The month in which all its months are paid; null for a right that is paid month by month. */
  public @Nullable YearMonth paidAtOnceIn() {
    return paidAtOnceIn == null ? null : YearMonth.from(paidAtOnceIn);
  }

  /** Whether it can still be ended on a day: a right for a season also before the last one. */
  public boolean mayEnd(LocalDate day) {
    return grantedUntil == null || (benefit.equals(HEATING) || benefit.equals(CANTEEN) || benefit.equals(STORE) || isLocal()) && day.isBefore(grantedUntil);
  }

  /** Whether its amount can be set anew while it runs. */
  public boolean isChangeable() {
    return benefit.equals(Benefit.VMI);
  }

  public String benefit() {
    return benefit;
  }

  /** Whether it is given in goods, meals or purchases, of which payments do not hear. */
  public boolean isInKind() {
    return Benefit.withoutMoney(benefit);
  }

  /** Whether its sum is given once rather than month by month. */
  public boolean isOnce() {
    return benefit.equals(EMERGENCY) || benefit.equals(EMERGENCY_IN_KIND) || isLocal() && YearMonth.from(grantedFrom).atEndOfMonth().equals(grantedUntil);
  }

  /** Whether it is a right to a local aid. */
  public boolean isLocal() {
    return Benefit.schemeOf(benefit).isPresent();
  }

  public boolean isInForce() {
    return grantedUntil == null;
  }

  public List<EntitlementAmount> amounts() {
    return List.copyOf(amounts);
  }

  /** Whether something of it is suspended or cut on a day. */
  public boolean isInterruptedOn(LocalDate day) {
    return interruptions.cover(day);
  }

  public EntitlementAmount latest() {
    return amounts.getLast();
  }
}
