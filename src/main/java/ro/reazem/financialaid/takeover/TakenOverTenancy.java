package ro.reazem.financialaid.takeover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dwelling.TypedDwelling;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.tenancy.TakenOverTenancies;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.TypedNumber;

/**
 * Taking over contracts of social dwellings (contracte de închiriere, Legea 114/1996, art. 44) with the rent that the landlord before told. A dwelling that
 * the register does not have comes with its contract.
 */
@Component
class TakenOverTenancy implements TakenOverBenefit {

  @Override
  public String code() {
    return Benefit.HOUSING;
  }

  @Override
  public String request() {
    return Benefit.HOUSING;
  }

  @Override
  public String rules() {
    return "housing-preluat";
  }

  @Override
  public boolean isContract() {
    return true;
  }

  @Override
  public void check(RowCells cells) {
    cells.require(TakeoverColumn.UNTIL, !cells.text(TakeoverColumn.UNTIL).isEmpty(), "financialaid.takeover.termMissing");
  }

  @Override
  public @Nullable TakenOverTerms terms(RowCells cells, FileFacts facts, TakenOverRight.@Nullable Sums sums, @Nullable Course course) {
    var dwelling = cells.requiredText(TakeoverColumn.DWELLING);
    var address = cells.text(TakeoverColumn.ADDRESS);
    var rooms = cells.optional(TakeoverColumn.ROOMS, TypedDwelling::rooms);
    var area = cells.optional(TakeoverColumn.AREA, TypedDwelling::area);
    var told = cells.optional(TakeoverColumn.WHOLE_RENT, TypedNumber::lei);
    cells.require(TakeoverColumn.WHOLE_RENT, told == null || sums == null || sums.gross().atMost(told), "financialaid.takeover.rentIsMore");
    if (sums == null || course == null || course.until() == null) {
      return null;
    }
    cells.require(TakeoverColumn.FROM, !course.from().isAfter(facts.today()), "financialaid.takeover.ahead");
    boolean described = !address.isEmpty() && rooms != null && area != null;
    Lei technical = told == null ? sums.gross() : told;
    return TakenOverTerms.lease(new TakenOverLease(dwelling, described ? address : "", rooms == null ? 0 : rooms, area == null ? 0 : area, technical,
        TakenOverTenancies.runningTerm(course.from(), course.until(), facts.law())));
  }
}
