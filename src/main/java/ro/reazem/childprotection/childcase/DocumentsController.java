package ro.reazem.childprotection.childcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.CaseFileId;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentForm;
import ro.reazem.platform.files.DocumentsForm;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The documents of a child's case; to whoever may not see the case they are not there. */
@Controller("childDocumentsController")
@RequestMapping("/childprotection/cases/{id}/documents")
class DocumentsController {

  private static final String READ = "childprotection.file.read";
  private static final String CONFIDENTIAL = "childprotection.file.confidential";
  private static final String ADD = "childprotection.file.add";
  private static final String TAB = "documents";
  private static final String LIST = "childprotection/childcase/documents";
  private static final String ONE = "childprotection/childcase/document";

  private final CasePage page;
  private final CaseDesk desk;
  private final CaseDocuments documents;
  private final FileAnswers answers;

  DocumentsController(CasePage page, CaseDesk desk, CaseDocuments documents, FileAnswers answers) {
    this.page = page;
    this.desk = desk;
    this.documents = documents;
    this.answers = answers;
  }

  @GetMapping
  @Permitted(READ)
  String list(@PathVariable ChildCaseId id, @RequestParam(name = "page", required = false) @Nullable String shown,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    documents.list(folder(page.open(id, officer, model, TAB), officer), shown, size, model);
    return LIST;
  }

  @PostMapping
  @Permitted(ADD)
  String add(@PathVariable ChildCaseId id, @ModelAttribute("form") DocumentsForm form, BindingResult errors, Officer officer,
      Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) throws BindException {
    var folder = folder(id, officer, ADD);
    if (documents.add(folder, form, errors, model, flash)) {
      return (request.getHeader("HX-Request") == null ? "redirect:" : "redirect:htmx:") + folder.address();
    }
    return refused(id, officer, model, response, LIST);
  }

  @GetMapping("/{file}")
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, @PathVariable CaseFileId file,
      @RequestParam(name = "page", required = false) @Nullable String shown, Officer officer, Model model) {
    documents.one(folder(page.open(id, officer, model, TAB), officer), file, shown, model);
    return ONE;
  }

  @GetMapping("/{file}/content")
  @Permitted(READ)
  ResponseEntity<byte[]> content(@PathVariable ChildCaseId id, @PathVariable CaseFileId file, Officer officer) {
    return answers.content(folder(id, officer, READ), file);
  }

  @GetMapping("/{file}/pages/{number}")
  @Permitted(READ)
  ResponseEntity<byte[]> page(@PathVariable ChildCaseId id, @PathVariable CaseFileId file, @PathVariable String number,
      Officer officer) {
    return answers.page(folder(id, officer, READ), file, number);
  }

  @PostMapping("/{file}/withdrawal")
  @Permitted(ADD)
  String withdraw(@PathVariable ChildCaseId id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    return documents.withdraw(folder, file, form, errors, model) ? done(folder, file, "platform.files.withdrawnNow", flash)
        : refused(id, officer, model, response, ONE);
  }

  @PostMapping("/{file}/original")
  @Permitted(ADD)
  String certify(@PathVariable ChildCaseId id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    return documents.certify(folder, file, form, errors, model) ? done(folder, file, "platform.files.certified", flash)
        : refused(id, officer, model, response, ONE);
  }

  @PostMapping("/{file}/signature-check")
  @Permitted(ADD)
  String checkAnew(@PathVariable ChildCaseId id, @PathVariable CaseFileId file, Officer officer, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    documents.checkAnew(folder, file);
    return done(folder, file, "platform.files.checkedAnew", flash);
  }

  private Folder folder(ChildCaseId id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  private Folder folder(ChildCase childCase, Officer officer) {
    return new Folder(childCase.getId().asCase(), officer,
        desk.allows(officer, CONFIDENTIAL, childCase) ? Confidentiality.ALL : Confidentiality.OPEN, desk.allows(officer, ADD, childCase),
        "/childprotection/cases/" + childCase.getId() + "/documents");
  }

  private String refused(ChildCaseId id, Officer officer, Model model, HttpServletResponse response, String view) {
    page.open(id, officer, model, TAB);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return view;
  }

  private static String done(Folder folder, CaseFileId file, String told, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", told);
    return "redirect:" + folder.address() + "/" + file;
  }
}
