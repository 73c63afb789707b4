package ro.reazem.financialaid.application;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of one request; to whoever may not see the request they are not there. */
@Controller
@RequestMapping("/financialaid/applications/{id}/documents")
@ActsOf("financialaid.file")
class DocumentsController extends DocumentsTab {

  private final ApplicationPage page;
  private final ApplicationDesk desk;

  DocumentsController(ApplicationPage page, ApplicationDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "financialaid/application");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(new AidApplicationId(id), officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    return folder(page.open(new AidApplicationId(id), officer, model, TAB).request(), officer);
  }

  private Folder folder(AidApplication request, Officer officer) {
    return folder(new CaseRef("financialaid", request.getId().value()), officer, action -> page.allows(officer, action, request),
        "/financialaid/applications/" + request.getId());
  }
}
