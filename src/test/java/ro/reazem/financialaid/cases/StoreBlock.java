package ro.reazem.financialaid.cases;

import java.util.Locale;
import java.util.Set;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.financialaid.scheme.store.StoreRequest;

/** What a case of the social store adds: where the family lives, and of which category it is. */
final class StoreBlock {

  static final Set<String> KEYS = Set.of("store");
  static final Set<String> EXPECTED = Set.of("card_month", "card_months");

  private StoreBlock() {}

  static StoreRequest read(Mapping block, Circumstances circumstances) {
    var asked = new Mapping(block.required("store")).only(Set.of("resident", "category", "proven"));
    return new StoreRequest(circumstances, !asked.has("resident") || asked.flag("resident"),
        asked.has("category") ? asked.word("category", word -> StoreCategory.valueOf(word.toUpperCase(Locale.ROOT))) : StoreCategory.NONE,
        !asked.has("proven") || asked.flag("proven"));
  }
}
