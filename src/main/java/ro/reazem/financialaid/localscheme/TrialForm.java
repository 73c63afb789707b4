package ro.reazem.financialaid.localscheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.local.LocalRequest;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** An invented household on which a definition is tried (probă), as typed; nothing of it is kept. */
record TrialForm(@Nullable String on, @Nullable String age, @Nullable String adults, @Nullable String children, @Nullable String incomeKind, @Nullable String income,
    @Nullable String deposits, @Nullable String residentMonths, @Nullable String disability, @Nullable List<String> statuses, @Nullable String cost) {

  private static final String HOLDER = "titular";
  private static final int MOST = 20;
  private static final int OLDEST = 120;
  private static final int MONTHS = 1200;

  TrialForm {
    statuses = statuses == null ? List.of() : statuses;
  }

  static TrialForm fresh(String on) {
    return new TrialForm(on, "40", "1", "0", "wage", "0", "", "", "", List.of(), "");
  }

  /** The household as a request of the day, or nothing where something typed is wrong. */
  Optional<LocalRequest> read(LocalScheme scheme, BindingResult errors) {
    var in = new Inputs(errors);
    var day = in.date("on", on);
    var years = in.whole("age", age, 18, OLDEST);
    var grown = in.whole("adults", adults, 1, MOST);
    var young = in.whole("children", children, 0, MOST);
    var sum = in.lei("income", income);
    var kind = in.text("incomeKind", incomeKind, 60);
    var saved = in.optionalLei("deposits", deposits);
    var resident = in.optionalWhole("residentMonths", residentMonths, 0, MONTHS);
    var degree = in.optionalChoice("disability", disability, Member.Disability.class);
    var known = new HashSet<LocalStatus>();
    for (var word : statuses == null ? List.<String>of() : statuses) {
      var status = in.choice("statuses", word, LocalStatus.class);
      if (status != null) {
        known.add(status);
      }
    }
    var paid = in.optionalLei("cost", cost);
    if (errors.hasErrors() || day == null || years == null || grown == null || young == null || sum == null) {
      return Optional.empty();
    }
    var month = YearMonth.from(day);
    var facts = new Circumstances(month, month.minusMonths(1), members(day, years, grown, young, degree == null ? Member.Disability.NONE : degree),
        sum.isZero() ? List.of() : List.of(new Income(HOLDER, kind, sum, month.minusMonths(1))),
        saved == null || saved.isZero() ? List.of() : List.of(Asset.deposits(HOLDER, saved)));
    try {
      return Optional.of(new LocalRequest(facts, scheme, day, resident == null ? null : day.minusMonths(resident), known, paid, 0, java.util.Set.of()));
    } catch (RuleViolated violated) {
      in.reject("cost", violated);
      return Optional.empty();
    }
  }

  private static List<Member> members(LocalDate day, int years, int grown, int young, Member.Disability degree) {
    var members = new ArrayList<Member>();
    members.add(new Member(HOLDER, day.minusYears(years), Member.Role.HOLDER, Member.Marital.NOT_STATED, false, Member.Schooling.NOT_STATED, false, degree));
    for (int i = 1; i < grown; i++) {
      members.add(Member.of("adult " + i, day.minusYears(30), Member.Role.ADULT, Member.Marital.NOT_STATED));
    }
    for (int i = 0; i < young; i++) {
      members.add(Member.of("copil " + i, day.minusYears(8), Member.Role.CHILD, Member.Marital.NOT_STATED));
    }
    return members;
  }
}
