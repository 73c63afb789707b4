package ro.reazem.services.nursery;

import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.platform.reassigning.AnsweringWishes;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.sight.SchoolHealthSight;

/** What the work list wishes done to nursery files, such as all those of an educator who leaves: done, or refused with the rule that forbids it. */
@Component
class NurseryWorklistNews {

  private static final String WISHED = "services.nursery.reassignment-wished";

  private final GivingFile giving;
  private final List<GivesFiles> others;
  private final AnsweringWishes answering;

  NurseryWorklistNews(GivingFile giving, List<GivesFiles> others, AnsweringWishes answering) {
    this.giving = giving;
    this.others = others;
    this.answering = answering;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    if (Set.of(NurserySight.CONTEXT, SchoolHealthSight.CONTEXT).contains(wished.caseRef().context())) {
      answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> others.stream().filter(one -> one.has(wished)).findFirst()
          .ifPresentOrElse(one -> one.wished(wished), () -> giving.wished(wished)));
    }
  }
}
