package ro.reazem.financialaid.scheme.local;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** A made-up local aid and families that ask for it, for the tests of its conditions. */
final class LocalSamples {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private LocalSamples() {}

  static Member holder(LocalDate bornOn) {
    return Member.of("a", bornOn, Member.Role.HOLDER, Member.Marital.SINGLE);
  }

  static Member child(String key, LocalDate bornOn) {
    return Member.of(key, bornOn, Member.Role.CHILD, Member.Marital.SINGLE);
  }

  static Member adult(String key, Member.Disability disability) {
    return new Member(key, LocalDate.of(1970, 1, 1), Member.Role.ADULT, Member.Marital.SINGLE, false, Member.Schooling.NOT_STATED, false, disability);
  }

  static LocalRequest asked(LocalRules rules, List<Member> members, List<Income> incomes, List<Asset> assets) {
    var month = YearMonth.from(DAY);
    var version = new ParameterValue(new UUID(0, 1), LocalScheme.PREFIX + "T", "T", DateRange.since(DAY), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă", ""), "probă");
    return new LocalRequest(new Circumstances(month, month.minusMonths(1), members, incomes, assets), new LocalScheme(version, "T", "T", rules), DAY, null,
        Set.of(), null, 0, Set.of());
  }

  static LocalRules rules(Who who, IncomeLimit income, AssetLimit assets) {
    return new LocalRules(who, income, assets, List.of(SumPart.fixed(Lei.whole(100))), Rounding.HALF_UP, GrantTime.once(), AidMode.MONEY, false, null, List.of(),
        List.of(), new LocalWords("t", "t", "", "t", ""));
  }

  static List<Member> family(LocalDate bornOn, Member... others) {
    var members = new ArrayList<>(List.of(others));
    // the holder need not be the first one on the form
    members.add(holder(bornOn));
    return members;
  }
}
