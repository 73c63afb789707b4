package ro.reazem.services.nursery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ro.reazem.services.sight.NurserySight;

/** What can be done with a nursery file from its page (operațiuni în dosar), by whom and in which states. */
enum FileAct {
  /** Enters a paper of the request (document). */
  PAPER(NurserySight.WORK),
  /** Corrects what the request tells (criteriile din cerere). */
  FAMILY(NurserySight.WORK),
  /** Registers a challenge (contestație). */
  CHALLENGE(NurserySight.WORK),
  /** The parents confirm the place by the contract (contract). */
  ENROL(NurserySight.WORK),
  /** The place is declined (renunțare la loc). */
  DECLINE(NurserySight.WORK),
  /** The request is taken back (retragerea cererii). */
  CANCEL(NurserySight.WORK),
  /** The child goes to another group (mutare în altă grupă). */
  MOVE(NurserySight.WORK),
  /** Health of the child (fișa de sănătate). */
  HEALTH(NurserySight.HEALTH),
  /** A medical note (aviz medical). */
  NOTE(NurserySight.HEALTH),
  /** Somebody may take the child home (persoană autorizată). */
  PICKUP(NurserySight.WORK),
  /** Not any more (retragerea autorizării). */
  REVOKE(NurserySight.WORK),
  /** Who took the child home (predarea copilului). */
  RELEASE(NurserySight.WORK),
  /** The child leaves (plecarea). */
  LEAVE(NurserySight.WORK),
  /** A challenge is settled (soluționarea contestației). */
  ANSWER(NurserySight.DECIDE),
  /** The request is refused (respingere). */
  REFUSE(NurserySight.DECIDE),
  /** The parents are warned (somație). */
  WARN(NurserySight.DECIDE),
  /** What they were warned of is settled (încetarea somației). */
  SETTLE(NurserySight.DECIDE),
  /** Income of the family (venitul familiei). */
  INCOME(NurserySight.TAKE),
  /** A reduction or exemption (reducere). */
  REDUCTION(NurserySight.TAKE),
  /** Money is received (încasare). */
  RECEIPT(NurserySight.TAKE),
  /** A receipt is taken back (stornare). */
  UNDO(NurserySight.TAKE),
  /** A closed month is corrected (regularizare). */
  ADJUST(NurserySight.TAKE);

  private final String action;

  FileAct(String action) {
    this.action = action;
  }

  String action() {
    return action;
  }

  /** Under which of the addresses its form stands, one for each act of the permission matrix. */
  public String address() {
    return switch (action) {
      case NurserySight.DECIDE -> "decisions";
      case NurserySight.TAKE -> "money";
      default -> "forms";
    } + "/" + word();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FileAct> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  boolean fits(NurseryState state) {
    return switch (this) {
      case PAPER -> state.isOpen();
      case FAMILY, CHALLENGE, ANSWER, REFUSE -> state.isAsking();
      case ENROL, DECLINE -> state == NurseryState.OFFERED;
      case CANCEL -> state.isAsking() || state == NurseryState.OFFERED;
      case HEALTH, NOTE, PICKUP -> state.isThere() || state == NurseryState.OFFERED;
      case WARN -> state == NurseryState.ENROLLED;
      case SETTLE -> state == NurseryState.WARNED;
      case MOVE, REVOKE, RELEASE, LEAVE, INCOME, REDUCTION -> state.isThere();
      case RECEIPT, UNDO, ADJUST -> state.isThere() || state == NurseryState.LEFT || state == NurseryState.WITHDRAWN;
    };
  }
}
