package ro.reazem.financialaid.disposition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.reazem.platform.acts.ActId;
import ro.reazem.platform.security.Officer;

/** Where the content of dispositions comes from: the frozen decisions and the proposals, as far as the officer may see them. */
public interface DispositionSource {

  /** The issued disposition of a decision; empty when there is none or the officer may not see it. */
  Optional<Issued> issued(UUID decisionId, Officer officer);

  /** The issued dispositions of some decisions, for papers that are made ready and shown to nobody; without those whose file was destroyed. */
  List<Issued> issued(Collection<UUID> decisionIds);

  /**
   * The disposition as the open proposal of a request would make it, or its calculation when none is open; empty when there is none or it
   * may not be seen.
   */
  Optional<DispositionContent> proposed(UUID applicationId, Officer officer);

  /** The disposition as a request would get it now, with what the officer typed so far; empty when it is no longer open. */
  Optional<DispositionContent> drafted(UUID applicationId, Typed typed, Officer officer);

  /** What an officer typed on the decision screen: whether the request is refused, on which grounds, and why. */
  record Typed(boolean refused, List<String> grounds, String reasons) {}

  /** The disposition of a decision in the register of acts, with what it says. */
  record Issued(UUID decision, ActId act, DispositionContent content) {}
}
