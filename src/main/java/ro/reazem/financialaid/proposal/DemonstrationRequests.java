package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.FactCheck;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.application.PaperKind;
import ro.reazem.financialaid.application.PresentedPaper;
import ro.reazem.financialaid.application.Status;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.family.Families;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.security.Officer;

/**
 * Requests of the invented families in every state, dated relative to today, made by the same acts as officers perform. They
 * wait for the news of the families, which travels after the start.
 */
@Component
@Order(40)
class DemonstrationRequests implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRequests.class);
  private static final int REQUESTS = 60;
  private static final int DECIDED = 36;
  private static final int CHANGED = 30;
  private static final int LAST_IN_WORK = 56;
  private static final int DAYS_SINCE_CHANGE = 30;
  private static final int DAYS_BETWEEN = 3;
  private static final int DAYS_TO_DECIDE = 9;
  private static final int PATIENCE = 2400;
  private static final int PAUSE = 100_000_000;

  private final DemoMode demo;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final WorkingApplication working;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final DemonstrationDecisions acts;
  private final Entitlements entitlements;
  private final ChangingEntitlement changing;
  private final DemonstrationDocuments documents;
  private final DemonstrationCanteen canteen;
  private final DemonstrationStore store;
  private final Clock clock;

  DemonstrationRequests(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging,
      WorkingApplication working, SettlingProposal settling, Proposals proposals, DemonstrationDecisions acts,
      Entitlements entitlements, ChangingEntitlement changing, DemonstrationDocuments documents, DemonstrationCanteen canteen, DemonstrationStore store, Clock clock) {
    this.demo = demo;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.working = working;
    this.settling = settling;
    this.proposals = proposals;
    this.acts = acts;
    this.entitlements = entitlements;
    this.changing = changing;
    this.documents = documents;
    this.canteen = canteen;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("requests", this::load);
  }

  /** Makes what is not there yet, so that a start that was broken off is made good by the next one. */
  void load() {
    var today = LocalDate.now(clock);
    var households = DemoPlan.on(today).households().stream().limit(REQUESTS * 2L).toList();
    if (isThere(households) || !arrived(households, today)) {
      return;
    }
    var steps = new ArrayList<Runnable>();
    steps.add(() -> canteen.before(day(today, 0)));
    steps.add(() -> store.before(day(today, 0)));
    IntStream.range(0, REQUESTS).forEach(place -> steps.add(() -> enter(households.get(place * 2), place, day(today, place))));
    // acts are numbered in the order of their days, so the decisions follow one after the other
    IntStream.range(0, DECIDED).forEach(place ->
        steps.add(() -> decide(households.get(place * 2), place, day(today, place).plusDays(DAYS_TO_DECIDE))));
    steps.add(() -> change(households.get(CHANGED * 2), today.minusDays(DAYS_SINCE_CHANGE)));
    IntStream.range(DECIDED, REQUESTS).forEach(place -> steps.add(() -> leaveInWork(households.get(place * 2), place)));
    steps.stream().takeWhile(act -> !demo.isStopping()).forEach(Runnable::run);
    if (!demo.isStopping()) {
      LOG.info("{} invented requests for the minimum inclusion income are there, {} of them decided", REQUESTS, DECIDED);
    }
  }

  /** The day a request was lodged. */
  private static LocalDate day(LocalDate today, int place) {
    return today.minusDays((REQUESTS - 1L - place) * DAYS_BETWEEN);
  }

  private boolean isThere(List<DemoHousehold> households) {
    return applications.findByOneTimeKey(key(households.get(LAST_IN_WORK * 2)))
        .filter(request -> request.status() != Status.REGISTERED).isPresent();
  }

  private boolean isUntouched(DemoHousehold household) {
    return applications.findByOneTimeKey(key(household)).filter(request -> request.status() == Status.REGISTERED).isPresent();
  }

  private boolean arrived(List<DemoHousehold> households, LocalDate today) {
    var awaited = households.iterator();
    var household = awaited.next();
    for (int tries = 0; tries < PATIENCE && !demo.isStopping(); tries++) {
      while (isKnown(household, today)) {
        if (!awaited.hasNext()) {
          return true;
        }
        household = awaited.next();
      }
      LockSupport.parkNanos(PAUSE);
    }
    if (!demo.isStopping()) {
      LOG.warn("The invented families did not arrive, so there are no invented requests");
    }
    return false;
  }

  private boolean isKnown(DemoHousehold household, LocalDate today) {
    return families.on(household.id(), today).filter(family -> family.members().size()
        == household.members().stream().filter(one -> one.until() == null).count()).isPresent();
  }

  private void enter(DemoHousehold household, int place, LocalDate on) {
    var family = families.on(household.id(), on).orElseThrow();
    var holder = family.members().getFirst().personId();
    var officer = caseworker(place);
    lodging.lodge(new Lodgement(key(household), household.id(), holder, officer.unit(), officer.id(), officer.name(), AidApplication.VMI, place % 4 == 0,
        place % 6 == 0, DemonstrationDeclarations.of(family, holder, on, place)), on);
  }

  private void decide(DemoHousehold household, int place, LocalDate on) {
    if (!isUntouched(household)) {
      return;
    }
    var id = id(household);
    prepare(household, place, on.minusDays(4), 100);
    propose(id, place, on.minusDays(2));
    var sef = DemoOfficer.SEF.acting();
    acts.on(on, then -> settling.approve(proposals.openOf(id.value()).orElseThrow().getId(), signature(sef, then)));
  }

  /** One family earns less than before: its right is changed from the next month on. */
  private void change(DemoHousehold household, LocalDate on) {
    var right = entitlements.findByApplicationId(id(household).value()).orElseThrow();
    if (right.amounts().size() > 1) {
      return;
    }
    var officer = caseworker(CHANGED);
    var sef = DemoOfficer.SEF.acting();
    acts.on(on.minusDays(2), then -> {
      var standing = changing.standing(right);
      var told = standing.latest().declaration();
      var incomes = told.incomes().stream().map(income -> income.kind().equals("wage")
          ? new DeclaredIncome(income.personId(), "wage", Lei.whole(700), "adeverință salariu 871") : income).toList();
      var from = YearMonth.from(on).plusMonths(1);
      var change = new ToldChange(told.withIncomes(incomes), on.minusDays(DAYS_TO_DECIDE), on.minusDays(2), from);
      var reasons = "Venitul din muncă al familiei a scăzut.";
      var calculated = changing.calculate(standing, change, reasons, then.instant(), Freezing.ROMANIAN);
      changing.change(right, change, calculated.calculation().fingerprint(), reasons,
          signature(officer, then));
    });
    acts.on(on, then -> settling.approve(proposals.openOf(right.applicationId()).orElseThrow().getId(), signature(sef, then)));
  }

  private void leaveInWork(DemoHousehold household, int place) {
    var id = id(household);
    var officer = caseworker(place);
    var today = LocalDate.now(clock);
    int kind = isUntouched(household) ? place % 12 : -1;
    if (kind < 0) {
      return;
    }
    if (kind <= 3) {
      prepare(household, place, today.minusDays(1), 100);
      propose(id, place, today);
      if (kind == 3) {
        var sef = DemoOfficer.SEF.acting();
        settling.sendBack(proposals.openOf(id.value()).orElseThrow().getId(), signature(sef, clock), "Lipsește adeverința de venit a soțului pentru luna anterioară.");
      }
    } else if (kind <= 6) {
      prepare(household, place, today.minusDays(1), 2 + kind);
      documents.bring(id, place, officer);
    } else if (kind <= 8) {
      working.notifyIncomplete(id, acts.version(id), officer, "Adeverințe de elev pentru copii\nDovada veniturilor din luna anterioară",
          today.plusDays(10));
    } else if (kind == 9 && place < REQUESTS - 12) {
      working.withdraw(id, acts.version(id), officer, "Familia s-a mutat în alt județ.");
    }
  }

  /** Checking begins, papers are brought and sources answer; with few papers the dossier stays incomplete. */
  private void prepare(DemoHousehold household, int place, LocalDate on, int papers) {
    var id = id(household);
    var officer = caseworker(place);
    var family = families.on(household.id(), on).orElseThrow();
    acts.on(on, then -> working.at(then).startChecking(id, acts.version(id), officer));
    var brought = new java.util.ArrayList<PresentedPaper>(List.of(
        new PresentedPaper(PaperKind.REQUEST_FORM, null, "semnată la ghișeu", on), new PresentedPaper(PaperKind.PAYMENT_UNDERTAKING, null, "semnat", on),
        new PresentedPaper(PaperKind.TAX_EXTRACT, null, "nr. " + (2000 + place), on), new PresentedPaper(PaperKind.VEHICLE_PAPERS, null, "copie", on)));
    family.members().forEach(member -> {
      brought.add(new PresentedPaper(member.isAdultOn(on) ? PaperKind.IDENTITY_PAPER : PaperKind.BIRTH_CERTIFICATE, member.personId(), "copie", on));
      brought.add(new PresentedPaper(member.isAdultOn(on) ? PaperKind.EMPLOYMENT_AGENCY_CERTIFICATE : PaperKind.SCHOOL_PROOF, member.personId(),
          "nr. " + (500 + place), on));
    });
    brought.stream().limit(papers).forEach(paper -> acts.on(on, then -> working.at(then).present(id, acts.version(id), officer, paper)));
    for (var kind : FactCheck.Kind.values()) {
      boolean unclear = kind == FactCheck.Kind.SCHOOL_ATTENDANCE && place % 5 == 3;
      if (papers > 10 || kind.ordinal() < 2) {
        acts.on(on, then -> working.at(then).record(id, acts.version(id), officer, new FactCheck(kind, unclear ? FactCheck.Result.UNCLEAR
            : FactCheck.Result.OK, "nr. " + (700 + place + kind.ordinal()), on, unclear ? "Absențe sub prag, de menționat în motivare" : "")));
      }
    }
  }

  private void propose(AidApplicationId id, int place, LocalDate on) {
    acts.on(on, then -> acts.propose(id, caseworker(place), "Sunt îndeplinite condițiile prevăzute de art. 8–10 din Legea nr. 196/2016.",
        "Nu sunt îndeplinite condițiile prevăzute de Legea nr. 196/2016.", then));
  }

  private static Proposal.Signature signature(Officer officer, Clock then) {
    return Proposal.Signature.of(officer, then.instant());
  }

  private AidApplicationId id(DemoHousehold household) {
    return applications.findByOneTimeKey(key(household)).orElseThrow().getId();
  }

  private static UUID key(DemoHousehold household) {
    return UUID.nameUUIDFromBytes(("demonstration request " + household.key()).getBytes(StandardCharsets.UTF_8));
  }

  private static Officer caseworker(int place) {
    return (switch (place % 4) {
      case 0, 1 -> DemoOfficer.ASISTENT;
      case 2 -> DemoOfficer.MARIA_ENACHE;
      default -> DemoOfficer.VASILE_TOADER;
    }).acting();
  }
}
