package ro.reazem.payments.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** The sums of a statement while it is read, and those that the bank tells beside them; they are compared at its end. */
final class StatementSums {

  /** Path below the statement of what the bank tells. */
  private final Map<String, String> told = new HashMap<>();
  String id = "";
  String account = "";
  private @Nullable Lei opening;
  private @Nullable Lei closing;
  private int incomingCount;
  private int outgoingCount;
  private Lei incoming = Lei.ZERO;
  private Lei outgoing = Lei.ZERO;

  void tells(String path, String value) {
    told.put(path, value);
  }

  void balance(String kind, Lei amount) {
    switch (kind) {
      case "OPBD", "PRCD" -> opening = kind.equals("OPBD") || opening == null ? amount : opening;
      case "CLBD" -> closing = amount;
      default -> { }
    }
  }

  void booked(Lei amount, boolean in) {
    if (in) {
      incomingCount++;
      incoming = incoming.plus(amount);
    } else {
      outgoingCount++;
      outgoing = outgoing.plus(amount);
    }
  }

  /** @throws RuleViolated when what the bank tells is not what the movements add up to */
  BankStatement proved() {
    if (opening != null && closing != null) {
      var expected = opening.plus(incoming).minus(outgoing);
      RuleViolated.require(expected.equals(closing), "payments.statement.balanceDiffers", id, expected, closing);
    }
    count("TtlNtries/NbOfNtries", incomingCount + outgoingCount);
    sum("TtlNtries/Sum", incoming.plus(outgoing));
    count("TtlCdtNtries/NbOfNtries", incomingCount);
    sum("TtlCdtNtries/Sum", incoming);
    count("TtlDbtNtries/NbOfNtries", outgoingCount);
    sum("TtlDbtNtries/Sum", outgoing);
    RuleViolated.require(!id.isEmpty() && !account.isEmpty(), "payments.statement.withoutAccount");
    return new BankStatement(id, account, opening, closing, incomingCount + outgoingCount, incoming, outgoing);
  }

  private void count(String path, int found) {
    require(path, Objects.equals(told.getOrDefault(path, Integer.toString(found)), Integer.toString(found)), found);
  }

  private void sum(String path, Lei found) {
    require(path, !told.containsKey(path) || Amounts.parse(told.get(path)).equals(found), found);
  }

  private void require(String path, boolean same, Object found) {
    RuleViolated.require(same, "payments.statement.sumDiffers", id, path, found, told.getOrDefault(path, ""));
  }
}
