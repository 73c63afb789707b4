package ro.reazem.intake.petition;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Opens petitions for tests of other packages. */
@Component
public class PetitionForTests {

  private final OpeningPetition opening;
  private final Clock clock;

  PetitionForTests(OpeningPetition opening, Clock clock) {
    this.opening = opening;
    this.clock = clock;
  }

  public UUID open(EntryId entry, Officer by) {
    return open(entry, SignIn.UNIT, by);
  }

  public UUID open(EntryId entry, UUID unit, Officer by) {
    return opening.open(entry, new NewPetition(unit, true, true, false, null), by, clock).value();
  }
}
