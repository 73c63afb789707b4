package ro.reazem.childprotection.childfile;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.DocumentsTab;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;

/** The documents of a file beside the protection case; what is a part of the case has them there. */
@Controller("childFileDocumentsController")
@RequestMapping("/childprotection/files/{id}/documents")
@ActsOf("childprotection.file")
class FileDocumentsController extends DocumentsTab {

  private final FilePage page;
  private final FileDesk desk;
  private final Children children;

  FileDocumentsController(FilePage page, FileDesk desk, Children children, CaseDocuments documents, FileAnswers answers) {
    super(documents, answers, "childprotection/childfile");
    this.page = page;
    this.desk = desk;
    this.children = children;
  }

  @Override
  protected Folder permitted(UUID id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  @Override
  protected Folder framed(UUID id, Officer officer, Model model) {
    var file = desk.permitted(id, officer, FileSight.READ);
    page.band(file, children.find(file.childId()).orElse(null), TAB, model);
    return folder(file, officer);
  }

  private Folder folder(ChildFile file, Officer officer) {
    return folder(file.asCase(), officer, action -> desk.allows(officer, action, file), file.path());
  }
}
