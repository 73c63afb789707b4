package ro.reazem.childprotection.fostercarer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import ro.reazem.kernel.RuleViolated;

/**
 * Where the file of a carer stands (starea dosarului de asistent maternal): requested, in evaluation, found fit, trained, attested, working,
 * suspended; or ended: found unfit, refused by the Commission, attest withdrawn, given up by the person.
 */
enum CarerState {
  REQUESTED, IN_EVALUATION, FIT, TRAINED, ATTESTED, ACTIVE, SUSPENDED, UNFIT, REFUSED, WITHDRAWN, GIVEN_UP;

  private static final Map<CarerState, Map<CarerAct, CarerState>> WAYS = ways();

  /** @throws RuleViolated when the act is not possible in this state */
  CarerState after(CarerAct act) {
    var next = WAYS.getOrDefault(this, Map.of()).get(act);
    if (next == null) {
      throw new RuleViolated("childprotection.fostercarer.notNow");
    }
    return next;
  }

  boolean allows(CarerAct act) {
    return WAYS.getOrDefault(this, Map.of()).containsKey(act);
  }

  public boolean isOpen() {
    return WAYS.containsKey(this);
  }

  /** Whether an attest is held, whatever it allows today. */
  public boolean holdsAttest() {
    return this == ATTESTED || this == ACTIVE || this == SUSPENDED;
  }

  /** Whether the request still waits for its answer. */
  boolean waitsForAnswer() {
    return this == REQUESTED || this == IN_EVALUATION || this == FIT || this == TRAINED;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case REQUESTED, IN_EVALUATION -> "info";
      case FIT, TRAINED, ATTESTED -> "plum";
      case ACTIVE -> "ok";
      case SUSPENDED -> "warn";
      case UNFIT, REFUSED, WITHDRAWN -> "crit";
      case GIVEN_UP -> "";
    };
  }

  private static Map<CarerState, Map<CarerAct, CarerState>> ways() {
    var ways = new EnumMap<CarerState, Map<CarerAct, CarerState>>(CarerState.class);
    ways.put(REQUESTED, Map.of(CarerAct.EVALUATE, IN_EVALUATION));
    ways.put(IN_EVALUATION, Map.of(CarerAct.FIND_FIT, FIT, CarerAct.FIND_UNFIT, UNFIT));
    ways.put(FIT, Map.of(CarerAct.TRAIN, TRAINED));
    ways.put(TRAINED, Map.of(CarerAct.ATTEST, ATTESTED, CarerAct.REFUSE, REFUSED));
    ways.put(ATTESTED, Map.of(CarerAct.EMPLOY, ACTIVE, CarerAct.WITHDRAW, WITHDRAWN));
    ways.put(ACTIVE, Map.of(CarerAct.SUSPEND, SUSPENDED, CarerAct.WITHDRAW, WITHDRAWN));
    ways.put(SUSPENDED, Map.of(CarerAct.RESUME, ACTIVE, CarerAct.WITHDRAW, WITHDRAWN));
    Set.copyOf(ways.keySet()).forEach(state -> ways.merge(state, Map.of(CarerAct.GIVE_UP, GIVEN_UP), CarerState::both));
    return ways;
  }

  private static Map<CarerAct, CarerState> both(Map<CarerAct, CarerState> one, Map<CarerAct, CarerState> other) {
    var all = new EnumMap<CarerAct, CarerState>(one);
    all.putAll(other);
    return all;
  }
}
