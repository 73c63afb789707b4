package ro.reazem.childprotection.childcase;

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

/** The documents of a child's case; to whoever may not see the case they are not there. */
@Controller("childDocumentsController")
@RequestMapping("/childprotection/cases/{id}/documents")
@ActsOf("childprotection.file")
class DocumentsController extends DocumentsTab {

  private final CasePage page;
  private final CaseDesk desk;

  DocumentsController(CasePage page, CaseDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/childcase");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(new ChildCaseId(id), officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    return folder(page.open(new ChildCaseId(id), officer, model, TAB), officer);
  }

  private Folder folder(ChildCase one, Officer officer) {
    return folder(one.getId().asCase(), officer, action -> desk.allows(officer, action, one), one.getId().path());
  }
}
