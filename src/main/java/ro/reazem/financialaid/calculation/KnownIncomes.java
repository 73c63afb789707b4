package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.elsewhere.RightElsewhere;
import ro.reazem.financialaid.elsewhere.RightsElsewhere;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.Fmt;

/**
 * The incomes that a test counts: those declared, and what other contexts grant the members beyond what they declared of that kind. Nothing is counted
 * twice, and nothing that was declared is taken away.
 */
@Component
public class KnownIncomes {

  private final RightsElsewhere rights;
  private final MessageSource messages;
  private final Fmt fmt;

  KnownIncomes(RightsElsewhere rights, MessageSource messages, Fmt fmt) {
    this.rights = rights;
    this.messages = messages;
    this.fmt = fmt;
  }

  /** The same declaration with what is known of a month; what is due for a child who lives elsewhere is no income of this family. */
  public Declaration added(Declaration told, Family family, YearMonth month, Locale locale) {
    var persons = family.members().stream().filter(FamilyMember::mayHaveElsewhere).map(FamilyMember::personId).filter(one -> !told.member(one).map(MemberFacts::placed).orElse(false)).toList();
    var incomes = beyond(told.incomes(), rights.of(persons, month), locale);
    return incomes.isEmpty() ? told : told.withIncomes(joined(told.incomes(), incomes));
  }

  private List<DeclaredIncome> beyond(List<DeclaredIncome> declared, List<RightElsewhere> known, Locale locale) {
    var sums = new LinkedHashMap<Whose, Lei>();
    known.forEach(one -> sums.merge(new Whose(one.personId(), one.incomeKind()), one.monthly(), Lei::plus));
    var added = new ArrayList<DeclaredIncome>();
    sums.forEach((whose, sum) -> {
      var said = declared.stream().filter(one -> one.personId().equals(whose.person()) && one.kind().equals(whose.kind())).map(DeclaredIncome::amount)
          .reduce(Lei.ZERO, Lei::plus);
      if (sum.minus(said).isPositive()) {
        var since = known.stream().filter(one -> new Whose(one.personId(), one.incomeKind()).equals(whose)).map(RightElsewhere::from)
            .min(Comparator.naturalOrder());
        added.add(new DeclaredIncome(whose.person(), whose.kind(), sum.minus(said),
            messages.getMessage("financialaid.elsewhere.proof", new Object[] {fmt.date(since.orElseThrow())}, locale)));
      }
    });
    return added;
  }

  private static List<DeclaredIncome> joined(List<DeclaredIncome> declared, List<DeclaredIncome> known) {
    var all = new ArrayList<>(declared);
    all.addAll(known);
    return all;
  }

  /** Incomes of one kind of one person. */
  private record Whose(UUID person, String kind) {}
}
