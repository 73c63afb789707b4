package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.SignIn;

/** A right granted by the same acts as officers perform, for the family and the declaration of the published case V3: 701 lei a month. */
public final class GrantedRight {

  /** The place in the demonstration whose family declares what the published case V3 declares. */
  private static final int V3 = 12;

  public final InventedFamily family;
  public final UUID id;
  public final UUID application;
  private final ApplicationContext context;

  private GrantedRight(ApplicationContext context, InventedFamily family, UUID id, UUID application) {
    this.context = context;
    this.family = family;
    this.id = id;
    this.application = application;
  }

  public static GrantedRight in(ApplicationContext context, InventedFamily told, LocalDate registered) {
    var application = proposed(context, told, registered);
    new GrantedRight(context, told, UUID.randomUUID(), application).sign();
    return new GrantedRight(context, told, context.getBean(JdbcClient.class).sql("select id from financialaid.entitlement where household_id = :id")
        .param("id", told.household).query(UUID.class).single(), application);
  }

  /** The request of such a family with the proposal to grant, which waits for a signature. */
  static UUID proposed(ApplicationContext context, InventedFamily told, LocalDate registered) {
    var jdbc = context.getBean(JdbcClient.class);
    var clock = context.getBean(Clock.class);
    var family = told.tell(jdbc, context, context.getBean(TransactionTemplate.class));
    var known = context.getBean(Families.class).on(family.household, registered).orElseThrow();
    var officer = SignIn.officer("asistent");
    var id = context.getBean(LodgingApplication.class).lodge(new Lodgement(UUID.randomUUID(), family.household, family.person(0), SignIn.UNIT, officer.id(),
        officer.name(), AidApplication.VMI, false, false, DemonstrationDeclarations.of(known, family.person(0), registered, V3)));
    // registers take no day of the past, so the request is set back afterwards
    jdbc.sql("update financialaid.aid_application set registered_on = :on where id = :id").param("on", registered).param("id", id.value()).update();
    context.getBean(WorkingApplication.class).startChecking(id, 0, officer);
    var calculation = context.getBean(Calculating.class).of(context.getBean(AidApplications.class).findById(id).orElseThrow(), Freezing.ROMANIAN);
    context.getBean(ProposingDecision.class).grant(id, calculation.fingerprint(), "", Proposal.Signature.of(officer, clock.instant()));
    return id.value();
  }

  /** Signs what is proposed about it. */
  public void sign() {
    context.getBean(SettlingProposal.class).approve(context.getBean(Proposals.class).openOf(application).orElseThrow().getId(),
        Proposal.Signature.of(SignIn.officer("sef"), context.getBean(Clock.class).instant()));
  }

  public void sendBack() {
    context.getBean(SettlingProposal.class).sendBack(context.getBean(Proposals.class).openOf(application).orElseThrow().getId(),
        Proposal.Signature.of(SignIn.officer("sef"), context.getBean(Clock.class).instant()), "de completat");
  }

  public String uri() {
    return "/financialaid/entitlements/" + id;
  }
}
