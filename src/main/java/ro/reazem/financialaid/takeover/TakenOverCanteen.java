package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.canteen.IssuingCard;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.TypedNumber;

/** Taking over rights to the social canteen (cantina de ajutor social): the category, the portions, the contribution, the days left; a card is given here. */
@Component
class TakenOverCanteen implements TakenOverBenefit {

  private static final int MOST_PORTIONS = 30;
  private static final Boolean[] YES_OR_NO = {true, false};

  private final IssuingCard cards;

  TakenOverCanteen(IssuingCard cards) {
    this.cards = cards;
  }

  @Override
  public String code() {
    return Entitlement.CANTEEN;
  }

  @Override
  public String request() {
    return Benefit.CANTEEN;
  }

  @Override
  public String rules() {
    return "canteen-preluat";
  }

  /** What the portions of a month cost, and what is left of that after the contribution. */
  @Override
  public TakenOverRight.@Nullable Sums sums(RowCells cells) {
    var value = cells.required(TakeoverColumn.MONTHLY, TypedNumber::lei);
    var contribution = cells.required(TakeoverColumn.CONTRIBUTION, TypedNumber::lei);
    cells.require(TakeoverColumn.CONTRIBUTION, value == null || contribution == null || contribution.atMost(value), "financialaid.takeover.contributionIsMore");
    return value == null || contribution == null ? null : new TakenOverRight.Sums(value, Lei.ZERO, Lei.ZERO, value.minus(contribution).max(Lei.ZERO));
  }

  @Override
  public @Nullable TakenOverTerms terms(RowCells cells, FileFacts facts, TakenOverRight.@Nullable Sums sums, @Nullable Course course) {
    var category = cells.required(TakeoverColumn.CATEGORY, typed -> facts.chosen(typed, CanteenCategory.values(), one -> "financialaid.canteen.category." + one));
    var portions = cells.required(TakeoverColumn.PORTIONS, typed -> TypedNumber.whole(typed, 1, MOST_PORTIONS));
    var packed = cells.optional(TakeoverColumn.PACKED, typed -> facts.chosen(typed, YES_OR_NO, one -> "financialaid.takeover." + (one ? "yes" : "no")));
    if (category == null) {
      return null;
    }
    int most = category.temporary() ? facts.law().whole("CANTEEN_TEMP_DAYS") : 0;
    var left = category.temporary() ? cells.required(TakeoverColumn.DAYS_LEFT, typed -> TypedNumber.whole(typed, 1, most)) : null;
    cells.require(TakeoverColumn.DAYS_LEFT, category.temporary() || cells.text(TakeoverColumn.DAYS_LEFT).isEmpty(), "financialaid.takeover.daysOfOthers");
    if (portions == null || sums == null || category.temporary() && left == null) {
      return null;
    }
    var meals = new CanteenMeals(category, portions, sums.gross(), sums.gross().minus(sums.net()), left,
        category.temporary() && facts.law().choice("CANTEEN_DAY_COUNT").equals("CALENDAR"));
    return TakenOverTerms.canteen(meals, left == null ? 0 : most - left, Boolean.TRUE.equals(packed), cells.text(TakeoverColumn.DELEGATE), cells.text(TakeoverColumn.CARD));
  }

  @Override
  public @Nullable LocalDate lastDay(TakenOverTerms terms, Course course) {
    var counted = CanteenAid.last(Objects.requireNonNull(terms.meals()), course.givenFrom());
    return course.until() == null || counted != null && counted.isBefore(course.until()) ? counted : course.until();
  }

  @Override
  public void begin(Begun begun) {
    var right = begun.told();
    var meals = Objects.requireNonNull(right.terms().meals());
    cards.issue(new IssuingCard.Of(begun.right(), begun.request(), right.unit(), right.owedFrom()), meals, right.terms().asked(meals, right.owedFrom()),
        new IssuingCard.Earlier(right.terms().usedDays(), right.terms().oldCard()), begun.at());
  }
}
