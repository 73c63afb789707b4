package ro.reazem.intake.referral;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** Referrals just registered, taken over, routed and closed. */
@Component
class ReferralsForStrangers implements CaseMaker, ApplicationRunner {

  private static final RegistryId REGISTRY = new RegistryId(UUID.nameUUIDFromBytes("registry shown to strangers".getBytes(StandardCharsets.UTF_8)));
  private static final String ADDRESS = "/referrals/{id}";

  private final KeepingRegistries keeping;
  private final RegisteringReferral registering;
  private final TriagingReferral triaging;
  private final TakingReferral taking;
  private final RoutingReferral routing;
  private final ClosingReferral closing;
  private final CurrentReferral current;
  private final Clock clock;

  ReferralsForStrangers(KeepingRegistries keeping, RegisteringReferral registering, TriagingReferral triaging, TakingReferral taking,
      RoutingReferral routing, ClosingReferral closing, CurrentReferral current, Clock clock) {
    this.keeping = keeping;
    this.registering = registering;
    this.triaging = triaging;
    this.taking = taking;
    this.routing = routing;
    this.closing = closing;
    this.current = current;
    this.clock = clock;
  }

  /** The list of registries is everybody's, so the registry is there before anybody looks. */
  @Override
  public void run(ApplicationArguments arguments) {
    keeping.open(REGISTRY, "STRAINI", "Registru de probă", DemoUnit.REGISTRY.id(), REGISTRY.value());
  }

  @Override
  public String context() {
    return "intake";
  }

  @Override
  public List<String> roles() {
    return List.of("intake READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Nevazutescu");
    var told = List.of(register(secret, owner), register(secret, owner), register(secret, owner), register(secret, owner));
    taking.take(told.get(1), owner, clock);
    triage(told.get(2), owner);
    routing.route(told.get(2), current.now(told.get(2)).version(), "childprotection", owner.unit(), owner, clock);
    triage(told.get(3), owner);
    closing.close(told.get(3), current.now(told.get(3)).version(), Outcome.NOT_CONFIRMED, "verificat", null, owner, clock);
    var ids = told.stream().map(ReferralId::value).toList();
    return new Made(Map.of(ADDRESS, ids), Map.of("caseId", ids), told.stream().map(one -> current.now(one).receipt().number()).toList(),
        List.of(secret));
  }

  private void triage(ReferralId id, Officer owner) {
    triaging.triage(id, current.now(id).version(), Urgency.STANDARD, "după cele semnalate", owner, clock);
  }

  private ReferralId register(String secret, Officer owner) {
    var sheet = new SignalSheet(Matter.CHILD, Source.NEIGHBOUR, "", LocalDate.now(clock), null, List.of(Subject.named(secret, "Ana", 9)), "", "",
        null, Facts.told("Despre " + secret, Setting.URBAN, List.of(), List.of()));
    return registering.register(new NewReferral(UUID.randomUUID(), REGISTRY, Channel.PHONE_NOTE, owner.unit(), Urgency.STANDARD, "", sheet,
        new Reporter("Vecina " + secret, "", "", true), null, null), owner, clock);
  }
}
