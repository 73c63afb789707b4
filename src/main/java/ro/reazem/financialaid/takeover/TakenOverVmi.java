package ro.reazem.financialaid.takeover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.TypedNumber;

/** Taking over rights to the minimum inclusion income (venit minim de incluziune): the sum with its two parts. */
@Component
class TakenOverVmi implements TakenOverBenefit {

  @Override
  public String code() {
    return Benefit.VMI;
  }

  @Override
  public String request() {
    return Benefit.VMI;
  }

  @Override
  public String rules() {
    return "vmi-preluat";
  }

  @Override
  public boolean suspends() {
    return true;
  }

  @Override
  public TakenOverRight.@Nullable Sums sums(RowCells cells) {
    var gross = cells.required(TakeoverColumn.MONTHLY, TypedNumber::lei);
    var inclusion = cells.optional(TakeoverColumn.INCLUSION_AID, TypedNumber::lei);
    var child = cells.optional(TakeoverColumn.CHILD_AID, TypedNumber::lei);
    var net = cells.optional(TakeoverColumn.NET, TypedNumber::lei);
    if (gross == null) {
      return null;
    }
    cells.require(TakeoverColumn.INCLUSION_AID, inclusion != null || child != null || !cells.faults().isEmpty(), "financialaid.takeover.partsMissing");
    var of = inclusion == null ? Lei.ZERO : inclusion;
    var aid = child == null ? Lei.ZERO : child;
    // the law rounds a right up to its least sum, so the parts may come to less
    cells.require(TakeoverColumn.MONTHLY, of.plus(aid).atMost(gross), "financialaid.takeover.partsAreMore", of.plus(aid).amount());
    cells.require(TakeoverColumn.NET, net == null || net.atMost(gross), "financialaid.takeover.netIsMore");
    return new TakenOverRight.Sums(gross, of, aid, net == null ? gross : net);
  }
}
