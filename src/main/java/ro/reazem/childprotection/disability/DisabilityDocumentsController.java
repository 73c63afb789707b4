package ro.reazem.childprotection.disability;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of a file of disability; to whoever may not see the file they are not there. */
@Controller("childDisabilityDocumentsController")
@RequestMapping("/childprotection/disability/{id}/documents")
@ActsOf("childprotection.file")
class DisabilityDocumentsController extends DocumentsTab {

  private final DisabilityPage page;
  private final DisabilityDesk desk;

  DisabilityDocumentsController(DisabilityPage page, DisabilityDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/disability");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(id, officer, DisabilitySight.READ);
    page.band(file, officer, model, TAB);
    return folder(file, officer);
  }

  private Folder folder(DisabilityFile file, Officer officer) {
    return folder(file.getId().asCase(), officer, action -> desk.allows(officer, action, file), "/childprotection/disability/" + file.getId());
  }
}
