package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Registers referrals for tests of other packages. */
@Component
public class ReferralForTests {

  private final RegisteringReferral registering;
  private final Clock clock;

  ReferralForTests(RegisteringReferral registering, Clock clock) {
    this.registering = registering;
    this.clock = clock;
  }

  public UUID about(UUID person, String family, String given, LocalDate born, RegistryId registry, Officer by) {
    var sheet = new SignalSheet(Matter.ADULT, Source.NEIGHBOUR, "", LocalDate.now(clock), null,
        List.of(Subject.registered(person, family, given, born)), "", "", null, Facts.told("Cele semnalate.", Setting.URBAN, List.of(), List.of()));
    return registering.register(new NewReferral(UUID.randomUUID(), registry, Channel.PHONE_NOTE, SignIn.UNIT, Urgency.STANDARD, "nimic grav acum",
        sheet, new Reporter("", "", "", false), null, null), by, clock).value();
  }

  /** One that accuses an officer. */
  public UUID accusing(UUID officer, String family, UUID unit, RegistryId registry, Officer by) {
    var sheet = new SignalSheet(Matter.CHILD, Source.NEIGHBOUR, "", LocalDate.now(clock), null, List.of(Subject.named(family, "Ana", 9)), "", "",
        null, Facts.told("Despre " + family, Setting.URBAN, List.of(), List.of()));
    return registering.register(new NewReferral(UUID.randomUUID(), registry, Channel.PHONE_NOTE, unit, Urgency.STANDARD, "nimic grav acum",
        sheet, new Reporter("", "", "", false), officer, null), by, clock).value();
  }
}
