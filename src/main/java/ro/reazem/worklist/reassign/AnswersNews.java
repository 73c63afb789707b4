package ro.reazem.worklist.reassign;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.ReassignmentRefused;

/** What the contexts answer to the wishes of heads. */
@Component
class AnswersNews {

  private final Wishes wishes;

  AnswersNews(Wishes wishes) {
    this.wishes = wishes;
  }

  @ApplicationModuleListener(id = "worklist.reassign.case-assigned")
  void on(CaseAssigned told) {
    var responsible = told.state().responsibleId();
    if (responsible != null) {
      wishes.fulfilled(told.state().ref(), responsible, told.occurredAt());
    }
  }

  @ApplicationModuleListener(id = "worklist.reassign.refused")
  void on(ReassignmentRefused told) {
    wishes.refused(told.wishId(), told.code());
  }
}
