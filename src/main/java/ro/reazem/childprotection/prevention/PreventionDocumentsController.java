package ro.reazem.childprotection.prevention;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of a prevention file; to whoever may not see the file they are not there. */
@Controller
@RequestMapping("/childprotection/prevention/{id}/documents")
@ActsOf("childprotection.file")
class PreventionDocumentsController extends DocumentsTab {

  private final PreventionPage page;
  private final PreventionSheets sheets;
  private final PreventionDesk desk;

  PreventionDocumentsController(PreventionPage page, PreventionSheets sheets, PreventionDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/prevention");
    this.page = page;
    this.sheets = sheets;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(id, officer, PreventionRegister.READ);
    page.band(file, sheets.plans(new PreventionId(id)), officer, model);
    model.addAttribute("tab", TAB);
    return folder(file, officer);
  }

  private Folder folder(PreventionRegister.Line file, Officer officer) {
    return folder(new CaseRef(ChildSight.CONTEXT, file.id()), officer, action -> desk.allows(officer, action, file), "/childprotection/prevention/" + file.id());
  }
}
