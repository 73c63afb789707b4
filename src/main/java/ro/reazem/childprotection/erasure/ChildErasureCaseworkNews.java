package ro.reazem.childprotection.erasure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases whose file it was and what its papers say, feature by feature; number, days, origin, stage and outcome stay for the statistics. Told again, it
 * only answers again.
 */
@Component
class ChildErasureCaseworkNews implements HoldsCaseData {

  private final ErasingCases erasing;
  private final List<Blanking> features;

  ChildErasureCaseworkNews(ErasingCases erasing, List<Blanking> features) {
    this.erasing = erasing;
    // the case forgets its child last, for the others ask it who that was
    this.features = features.stream().sorted(Comparator.comparing(CaseBlanking.class::isInstance)).toList();
  }

  @Override
  public String module() {
    return ChildSight.CONTEXT;
  }

  @ApplicationModuleListener(id = "childprotection.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "childprotection.erasure", one -> one.isOf(ChildSight.CONTEXT) ? one.count(held()) : 0, one -> {
      if (one.isOf(ChildSight.CONTEXT)) {
        features.forEach(each -> each.blank(one));
      }
    });
  }

  private String held() {
    return features.stream().map(Blanking::files).filter(table -> !table.isEmpty()).map(table -> "select id from " + table)
        .collect(Collectors.joining(" union all ", "select count(*) from (", ") as f where f.id = :case and :context <> ''"));
  }
}
