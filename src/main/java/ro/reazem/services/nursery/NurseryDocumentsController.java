package ro.reazem.services.nursery;

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
import ro.reazem.services.sight.NurserySight;

/** The documents of a nursery file; those about health only for whoever looks after the child. */
@Controller
@RequestMapping("/services/nurseries/{id}/documents")
@ActsOf("services.file")
class NurseryDocumentsController extends DocumentsTab {

  private final NurseryPage page;
  private final NurseryDesk desk;

  NurseryDocumentsController(NurseryPage page, NurseryDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "services/nursery");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(id, officer, NurserySight.READ);
    page.band(file, officer, model);
    model.addAttribute("tab", TAB);
    return folder(file, officer);
  }

  private Folder folder(NurseryRegister.Line file, Officer officer) {
    var id = new NurseryFileId(file.id());
    return folder(id.asCase(), officer, action -> desk.allows(officer, action, file), id.path());
  }
}
