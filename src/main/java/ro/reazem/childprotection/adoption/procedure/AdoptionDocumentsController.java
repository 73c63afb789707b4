package ro.reazem.childprotection.adoption.procedure;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of the adoption file of a child, for those assigned to it; those from before the approval are sealed by it and are not among them. */
@Controller("adoptionDocumentsController")
@RequestMapping("/childprotection/adoptions/{id}/documents")
@ActsOf("adoption.file")
class AdoptionDocumentsController extends DocumentsTab {

  private final AdoptionPage page;
  private final AdoptionDesk desk;

  AdoptionDocumentsController(AdoptionPage page, AdoptionDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/adoption");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(new AdoptionFileId(id), officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.READ);
    page.band(file, TAB, officer, model);
    return folder(file, officer);
  }

  private Folder folder(AdoptionFile file, Officer officer) {
    var id = file.getId().value();
    return folder(file.approvedOn() == null ? AdoptionFolder.ofChild(id) : AdoptionFolder.afterApproval(id), officer, action -> desk.allows(officer, action, file),
        "/childprotection/adoptions/" + id);
  }
}
