package ro.reazem.financialaid.scheme.vmi;

import java.util.List;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;

/**
 * The family as the benefit counts it: without children placed elsewhere, whose incomes and assets do not count either
 * (art. 67 alin. (3)).
 *
 * @param children children under the age limit
 * @param alone a single-parent family (familie monoparentală)
 * @param elder a single elderly person (persoană singură vârstnică)
 */
record VmiFamily(List<Member> members, List<Income> incomes, List<Asset> assets, int children, boolean alone, boolean elder) {

  static VmiFamily of(Circumstances circumstances, VmiRates rates) {
    var counted = circumstances.withoutPlaced();
    return of(counted.members(), counted.incomes(), counted.assets(), rates);
  }

  private static VmiFamily of(List<Member> members, List<Income> incomes, List<Asset> assets, VmiRates rates) {
    int children = 0;
    boolean companion = false;
    for (var member : members) {
      children += member.role() == Member.Role.CHILD && member.bornOn().isAfter(rates.ages.childBornAfter()) ? 1 : 0;
      companion |= member.role() == Member.Role.SPOUSE || member.role() == Member.Role.PARTNER;
    }
    boolean elder = members.size() == 1 && members.getFirst().marital().unattached()
        && !members.getFirst().bornOn().isAfter(rates.ages.elderBornBy());
    return new VmiFamily(members, incomes, assets, children, children > 0 && !companion, elder);
  }
}
