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
class NumberingOut {

  private static final int LONGEST_SUBJECT = 300;

  private final RegisteringEntry registering;

  NumberingOut(RegisteringEntry registering) {
    this.registering = registering;
  }

  /** Registers the answer and notes it on the paper it answers, which the caller saves. */
  @Transactional(propagation = Propagation.MANDATORY)
  public RegisteredEntry answer(Entry entry, Correspondent to, String subject, Officer by, Clock at) {
    var key = UUID.nameUUIDFromBytes(("answer " + entry.getId() + " " + entry.version()).getBytes(StandardCharsets.UTF_8));
    var paper = new Paper(subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)), "răspuns", null, null,
        entry.paper().confidentiality(), "", null);
    var channel = entry.channel() == Channel.E_MAIL || entry.channel() == Channel.PORTAL ? entry.channel() : Channel.POST;
    var out = registering.register(new NewEntry(key, new RegistryId(entry.registryId()), Direction.OUT, channel, to, paper,
        entry.unitId(), null, entry.linkedCase(), entry.getId(), entry.fileCode()), by, at);
    entry.answered(out.number());
    return out;
  }
}
