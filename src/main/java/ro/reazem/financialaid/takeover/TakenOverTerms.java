package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.CanteenNeed;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.LocalNeed;
import ro.reazem.financialaid.declaration.StoreNeed;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.financialaid.scheme.StoreCard;

/**
 * What a right to meals, to the store, to a local aid or to a dwelling has beside a sum of each month (condițiile dreptului preluat); of other rights all is
 * empty.
 *
 * @param meals what the right to the canteen comes to; null for other benefits
 * @param usedDays days of this year with meals elsewhere, of those that somebody temporarily without income has
 * @param packed whether the food is fetched
 * @param delegate who else may collect it; may be empty
 * @param store what the right to buy comes to; null for other benefits
 * @param local what a local aid pays here, month by month; null for other benefits
 * @param lease the contract of a social dwelling; null for other benefits
 * @param oldCard number of the card in the earlier system, empty where there was none
 */
record TakenOverTerms(@Nullable CanteenMeals meals, int usedDays, boolean packed, String delegate, @Nullable StoreCard store, @Nullable LocalSum local,
    @Nullable TakenOverLease lease, String oldCard) implements ValueObject {

  static final TakenOverTerms NONE = new TakenOverTerms(null, 0, false, "", null, null, null, "");

  static TakenOverTerms canteen(CanteenMeals meals, int usedDays, boolean packed, String delegate, String oldCard) {
    return new TakenOverTerms(meals, usedDays, packed, delegate, null, null, null, oldCard);
  }

  static TakenOverTerms store(StoreCard card, String oldCard) {
    return new TakenOverTerms(null, 0, false, "", card, null, null, oldCard);
  }

  static TakenOverTerms local(LocalSum sum) {
    return new TakenOverTerms(null, 0, false, "", null, sum, null, "");
  }

  static TakenOverTerms lease(TakenOverLease lease) {
    return new TakenOverTerms(null, 0, false, "", null, null, lease, "");
  }

  /** What the family would have declared of it here; its papers were looked at elsewhere. */
  Declaration declared(Declaration family, LocalDate from) {
    if (meals != null) {
      return family.withCanteen(asked(meals, from));
    }
    if (store != null) {
      return family.withStore(new StoreNeed(true, store.category(), store.category().isProvable()));
    }
    return local == null ? family : family.withLocal(new LocalNeed(local.scheme(), local.name(), List.of(), null, List.of(), null));
  }

  CanteenNeed asked(CanteenMeals of, LocalDate from) {
    return new CanteenNeed(of.category(), of.portions(), packed, true, false, from, delegate);
  }
}
