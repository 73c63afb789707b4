package ro.reazem.financialaid.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.financialaid.scheme.canteen.CanteenRequest;

/** What a case of the canteen adds: category, portions, what was proved, the first day and the days of the year used before. */
final class CanteenBlock {

  static final Set<String> KEYS = Set.of("canteen");
  static final Set<String> EXPECTED = Set.of("contribution", "value");
  /** The last day known from the start, or none. */
  static final String LAST_DAY = "last_day";

  private CanteenBlock() {}

  static CanteenRequest read(Mapping block, Circumstances circumstances) {
    var asked = new Mapping(block.required("canteen")).only(Set.of("category", "portions", "proven", "long_studies", "from", "used_days"));
    return new CanteenRequest(circumstances, asked.word("category", word -> CanteenCategory.valueOf(word.toUpperCase(Locale.ROOT))),
        asked.has("portions") ? asked.whole("portions") : 1, !asked.has("proven") || asked.flag("proven"), asked.has("long_studies") && asked.flag("long_studies"),
        asked.has("from") ? asked.day("from") : circumstances.month().atDay(1), asked.has("used_days") ? asked.whole("used_days") : 0);
  }

  static Map<String, String> found(Assessment assessment, CanteenRequest asked) {
    var meals = assessment.amounts().canteen();
    var found = new LinkedHashMap<String, String>();
    if (meals != null) {
      boolean granted = assessment instanceof Granted;
      found.put("contribution", BenefitCase.plain(meals.contribution().amount()));
      found.put("value", BenefitCase.plain(assessment.amounts().gross().amount()));
      found.put(LAST_DAY, granted ? last(meals, asked.from()) : "none");
    }
    return found;
  }

  private static String last(CanteenMeals meals, LocalDate from) {
    var last = CanteenAid.last(meals, from);
    return last == null ? "none" : last.toString();
  }
}
