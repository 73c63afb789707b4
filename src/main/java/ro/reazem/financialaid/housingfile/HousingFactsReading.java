package ro.reazem.financialaid.housingfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.Exclusion;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedNumber;

/** Reads what a family declares for a dwelling; whatever is wrong is said beside its field. */
final class HousingFactsReading {

  private static final int MOST_PERSONS = 30;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(2000);

  private HousingFactsReading() {}

  /** @param kinds the kinds of income that may be named */
  static Optional<HousingFacts> of(HousingFileForm form, LocalDate registeredOn, LocalDate today, Set<String> kinds, BindingResult errors) {
    var in = new Inputs(errors);
    var persons = in.whole("persons", form.persons(), 1, MOST_PERSONS);
    var children = in.whole("children", form.children(), 0, MOST_PERSONS);
    var dependants = in.whole("dependants", form.dependants(), 0, MOST_PERSONS);
    var tenure = in.required("tenure", form.tenure(), typed -> choice(HousingFact.TENURE, typed));
    var area = in.required("area", form.area(), HousingFactsReading::area);
    var sharing = in.whole("sharing", form.sharing(), 1, MOST_PERSONS);
    var disability = in.optional("disability", form.disability(), typed -> choice(HousingFact.DISABILITY, typed));
    var debts = in.lei("localDebts", form.localDebts());
    var incomes = incomes(form, in, kinds, YearMonth.from(today));
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    var groups = new HashSet<>(form.groups());
    groups.retainAll(HousingFact.GROUP.choices());
    var exclusions = EnumSet.noneOf(Exclusion.class);
    Arrays.stream(Exclusion.values()).filter(one -> form.exclusions().contains(one.name())).forEach(exclusions::add);
    try {
      return Optional.of(new HousingFacts(registeredOn, today, number(persons), number(children), number(dependants), form.married().equals("true"),
          Objects.requireNonNull(tenure), number(area), number(sharing), form.illness().equals("true"), groups, disability, incomes, exclusions,
          Objects.requireNonNull(debts)));
    } catch (RuleViolated contradiction) {
      in.reject("persons", contradiction);
      return Optional.empty();
    }
  }

  private static List<Income> incomes(HousingFileForm form, Inputs in, Set<String> kinds, YearMonth month) {
    var read = new ArrayList<Income>();
    for (int i = 0; i < form.incomes().size(); i++) {
      var row = form.incomes().get(i);
      if (row.isEmpty()) {
        continue;
      }
      var kind = in.required("incomes[" + i + "].income", row.income(), typed -> known(typed, kinds));
      var amount = in.lei("incomes[" + i + "].amount", row.amount());
      if (kind != null && amount != null) {
        read.add(new Income("", kind, amount, month));
      }
    }
    return read;
  }

  private static String known(String typed, Set<String> kinds) {
    RuleViolated.require(kinds.contains(typed), "platform.input.choice");
    return typed;
  }

  private static String choice(HousingFact fact, String typed) {
    RuleViolated.require(fact.choices().contains(typed), "platform.input.choice");
    return typed;
  }

  /** Square metres to the hundredth. */
  private static int area(String typed) {
    var number = TypedNumber.decimal(typed);
    RuleViolated.require(number.signum() >= 0 && number.compareTo(LARGEST) <= 0 && number.stripTrailingZeros().scale() <= 2,
        "financialaid.housing.file.area");
    return number.movePointRight(2).intValueExact();
  }

  private static int number(@Nullable Integer read) {
    return Objects.requireNonNull(read);
  }
}
