package ro.reazem.childprotection.adoption.adopters;

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

/** The documents of a file of adopters, for those assigned to it. */
@Controller("adoptersDocumentsController")
@RequestMapping("/childprotection/adopters/{id}/documents")
@ActsOf("adoption.file")
class AdoptersDocumentsController extends DocumentsTab {

  private final AdoptersPage page;
  private final AdoptersDesk desk;

  AdoptersDocumentsController(AdoptersPage page, AdoptersDesk desk, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/adoption/adopters");
    this.page = page;
    this.desk = desk;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(new AdoptersFileId(id), officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptionSight.READ);
    page.band(file, officer, model);
    model.addAttribute("tab", TAB);
    return folder(file, officer);
  }

  private Folder folder(AdoptersFile file, Officer officer) {
    var id = file.getId().value();
    return folder(AdoptionFolder.ofAdopters(id), officer, action -> desk.allows(officer, action, file), "/childprotection/adopters/" + id);
  }
}
