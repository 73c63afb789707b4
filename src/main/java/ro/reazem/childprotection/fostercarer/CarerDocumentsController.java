package ro.reazem.childprotection.fostercarer;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of the file of a foster carer; to whoever may not see the file they are not there. */
@Controller("fosterCarerDocumentsController")
@RequestMapping("/childprotection/carers/{id}/documents")
@ActsOf("childprotection.carerfile")
class CarerDocumentsController extends DocumentsTab {

  private final CarerPage page;
  private final CarerDesk desk;

  CarerDocumentsController(CarerPage page, CarerDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/fostercarer");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var about = desk.permitted(id, officer, CarerSight.READ);
    page.band(about, officer, model);
    model.addAttribute("tab", TAB);
    return folder(about, officer);
  }

  private Folder folder(CarerRegister.Line about, Officer officer) {
    return folder(new FosterCarerId(about.id()).asCase(), officer, action -> desk.allows(officer, action, about), "/childprotection/carers/" + about.id());
  }
}
