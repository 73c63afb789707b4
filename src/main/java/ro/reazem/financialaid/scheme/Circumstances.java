package ro.reazem.financialaid.scheme;

import java.time.YearMonth;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * The facts of a household that a benefit depends on: the family on the first day of the month of the right, its net incomes
 * of the reference month, and its assets.
 *
 * @param month month of the right (luna dreptului)
 * @param incomeMonth month before the request, whose incomes count (luna anterioară cererii)
 */
public record Circumstances(YearMonth month, YearMonth incomeMonth, List<Member> members, List<Income> incomes,
    List<Asset> assets) implements ValueObject {

  /** @throws RuleViolated when there is not exactly one holder, more than one spouse or partner, a key is used twice or unknown */
  public Circumstances {
    members = List.copyOf(members);
    incomes = List.copyOf(incomes);
    assets = List.copyOf(assets);
    int holders = 0;
    int companions = 0;
    for (int i = 0; i < members.size(); i++) {
      var role = members.get(i).role();
      holders += role == Member.Role.HOLDER ? 1 : 0;
      companions += role == Member.Role.SPOUSE || role == Member.Role.PARTNER ? 1 : 0;
      RuleViolated.require(position(members, members.get(i).key()) == i, "financialaid.circumstances.memberTwice");
    }
    RuleViolated.require(holders == 1, "financialaid.circumstances.oneHolder");
    RuleViolated.require(companions <= 1, "financialaid.circumstances.oneCompanion");
    for (var income : incomes) {
      RuleViolated.require(position(members, income.member()) >= 0, "financialaid.circumstances.unknownMember");
    }
    for (var asset : assets) {
      RuleViolated.require(position(members, asset.member()) >= 0, "financialaid.circumstances.unknownMember");
    }
  }

  /** The member an income or asset belongs to. */
  public Member member(String key) {
    return members.get(position(members, key));
  }

  /** The same without children placed elsewhere, whose incomes and assets do not count either (art. 67 alin. (3)). */
  public Circumstances withoutPlaced() {
    for (var member : members) {
      if (member.placedElsewhere()) {
        return new Circumstances(month, incomeMonth, members.stream().filter(one -> !one.placedElsewhere()).toList(),
            incomes.stream().filter(one -> !member(one.member()).placedElsewhere()).toList(),
            assets.stream().filter(one -> !member(one.member()).placedElsewhere()).toList());
      }
    }
    return this;
  }

  private static int position(List<Member> members, String key) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
