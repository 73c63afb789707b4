package ro.reazem.financialaid.housinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A challenge of a published list (contestație), with its answer. */
record Challenge(UUID id, UUID fileId, String fileNumber, LocalDate lodgedOn, String grounds, UUID enteredById, String enteredBy, State state, String answer,
    @Nullable String decidedBy) {

  /** Not decided yet, upheld so that another edition follows, or rejected. */
  enum State {
    OPEN, UPHELD, REJECTED;

    /** The kind of tag it is shown with. */
    public String tag() {
      return this == OPEN ? "warn" : this == UPHELD ? "ok" : "";
    }
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
