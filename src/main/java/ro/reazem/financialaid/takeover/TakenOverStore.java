package ro.reazem.financialaid.takeover;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.StoreCard;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.financialaid.store.StoreCards;

/** Taking over rights to buy in the social store (magazinul social) up to the end of the old card; a card that our till reads is given here. */
@Component
class TakenOverStore implements TakenOverBenefit {

  private final StoreCards cards;

  TakenOverStore(StoreCards cards) {
    this.cards = cards;
  }

  @Override
  public String code() {
    return Entitlement.STORE;
  }

  @Override
  public String request() {
    return Benefit.STORE;
  }

  @Override
  public String rules() {
    return "store-preluat";
  }

  @Override
  public void check(RowCells cells) {
    cells.require(TakeoverColumn.UNTIL, !cells.text(TakeoverColumn.UNTIL).isEmpty(), "financialaid.takeover.endMissing");
  }

  @Override
  public @Nullable TakenOverTerms terms(RowCells cells, FileFacts facts, TakenOverRight.@Nullable Sums sums, @Nullable Course course) {
    var typed = cells.optional(TakeoverColumn.CATEGORY, word -> facts.chosen(word, StoreCategory.values(), one -> "financialaid.store.category." + one));
    if (sums == null || course == null || course.until() == null) {
      return null;
    }
    int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(course.from()), YearMonth.from(course.until())) + 1;
    return TakenOverTerms.store(new StoreCard(typed == null ? StoreCategory.NONE : typed, sums.gross(), months), cells.text(TakeoverColumn.CARD));
  }

  @Override
  public void begin(Begun begun) {
    var right = begun.told();
    cards.open(new StoreCards.Of(begun.right(), begun.request(), right.unit(), right.owedFrom(), right.terms().oldCard()), Objects.requireNonNull(right.terms().store()),
        begun.by(), begun.at());
  }
}
