package ro.reazem.childprotection.childfile;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to the other files of children (repartizarea dosarelor din afara protecției): done, or refused with the rule that forbids it. */
@Component("childFileWorklistNews")
class FileWorklistNews {

  private static final String WISHED = "childprotection.childfile.reassignment-wished";

  private final WorkingOnFile working;
  private final ChildFiles files;
  private final AnsweringWishes answering;

  FileWorklistNews(WorkingOnFile working, ChildFiles files, AnsweringWishes answering) {
    this.working = working;
    this.files = files;
    this.answering = answering;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    // a part of a child's case bears its id and is given with it
    if (wished.caseRef().context().equals(ChildSight.CONTEXT) && files.find(wished.caseRef().id()).filter(file -> !file.kind().isPartOfCase()).isPresent()) {
      answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> working.wished(wished));
    }
  }
}
