package ro.reazem.intake.circuit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteredEntry;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.security.Officer;

/** Giving the answer to a paper its own number among those that go out (numerotarea răspunsului). */
@Component
public class NumberingOut {

  private static final int LONGEST_SUBJECT = 300;

  private final RegisteringEntry registering;

  NumberingOut(RegisteringEntry registering) {
    this.registering = registering;
  }

  /** Registers a paper that goes out because of another; the same one asked for twice gets one number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public RegisteredEntry register(Entry because, Correspondent to, String subject, Officer by, Clock at) {
    var key = UUID.nameUUIDFromBytes(("out " + because.getId() + " " + because.version() + " " + subject).getBytes(StandardCharsets.UTF_8));
    var paper = new Paper(subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)), "răspuns", null, null,
        because.paper().confidentiality(), "", null);
    boolean electronic = because.channel() == Channel.E_MAIL || because.channel() == Channel.PORTAL;
    return registering.register(new NewEntry(key, new RegistryId(because.registryId()), Direction.OUT,
        electronic ? because.channel() : Channel.POST, to, paper, because.unitId(), null, because.linkedCase(), because.getId(),
        because.fileCode()), by, at);
  }
}
