package ro.reazem.financialaid.application;

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
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.CaseFileId;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentForm;
import ro.reazem.platform.files.DocumentsForm;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The documents of one request; to whoever may not see the request they are not there. */
@Controller
@RequestMapping("/financialaid/applications/{id}/documents")
class DocumentsController {

  private static final String READ = "financialaid.file.read";
  private static final String CONFIDENTIAL = "financialaid.file.confidential";
  private static final String ADD = "financialaid.file.add";
  private static final String TAB = "documents";
  private static final String LIST = "financialaid/application/documents";
  private static final String ONE = "financialaid/application/document";

  private final ApplicationPage page;
  private final ApplicationDesk desk;
  private final CaseDocuments documents;
  private final FileAnswers answers;

  DocumentsController(ApplicationPage page, ApplicationDesk desk, CaseDocuments documents, FileAnswers answers) {
    this.page = page;
    this.desk = desk;
    this.documents = documents;
    this.answers = answers;
  }

  @GetMapping
  @Permitted(READ)
  String list(@PathVariable AidApplicationId id, @RequestParam(name = "page", required = false) @Nullable String shown,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    documents.list(folder(page.open(id, officer, model, TAB).request(), officer), shown, size, model);
    return LIST;
  }

  @PostMapping
  @Permitted(ADD)
  String add(@PathVariable AidApplicationId id, @ModelAttribute("form") DocumentsForm form, BindingResult errors, Officer officer,
      Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) throws BindException {
    var folder = folder(id, officer, ADD);
    if (documents.add(folder, form, errors, model, flash)) {
      return (request.getHeader("HX-Request") == null ? "redirect:" : "redirect:htmx:") + folder.address();
    }
    return refused(id, officer, model, response, LIST);
  }

  @GetMapping("/{file}")
  @Permitted(READ)
  String show(@PathVariable AidApplicationId id, @PathVariable CaseFileId file,
      @RequestParam(name = "page", required = false) @Nullable String shown, Officer officer, Model model) {
    documents.one(folder(page.open(id, officer, model, TAB).request(), officer), file, shown, model);
    return ONE;
  }

  @GetMapping("/{file}/content")
  @Permitted(READ)
  ResponseEntity<byte[]> content(@PathVariable AidApplicationId id, @PathVariable CaseFileId file, Officer officer) {
    return answers.content(folder(id, officer, READ), file);
  }

  @GetMapping("/{file}/pages/{number}")
  @Permitted(READ)
  ResponseEntity<byte[]> page(@PathVariable AidApplicationId id, @PathVariable CaseFileId file, @PathVariable String number,
      Officer officer) {
    return answers.page(folder(id, officer, READ), file, number);
  }

  @PostMapping("/{file}/withdrawal")
  @Permitted(ADD)
  String withdraw(@PathVariable AidApplicationId id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    return documents.withdraw(folder, file, form, errors, model) ? done(folder, file, "platform.files.withdrawnNow", flash)
        : refused(id, officer, model, response, ONE);
  }

  @PostMapping("/{file}/original")
  @Permitted(ADD)
  String certify(@PathVariable AidApplicationId id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    return documents.certify(folder, file, form, errors, model) ? done(folder, file, "platform.files.certified", flash)
        : refused(id, officer, model, response, ONE);
  }

  @PostMapping("/{file}/signature-check")
  @Permitted(ADD)
  String checkAnew(@PathVariable AidApplicationId id, @PathVariable CaseFileId file, Officer officer, RedirectAttributes flash) {
    var folder = folder(id, officer, ADD);
    documents.checkAnew(folder, file);
    return done(folder, file, "platform.files.checkedAnew", flash);
  }

  private Folder folder(AidApplicationId id, Officer officer, String action) {
    return folder(desk.permitted(id, officer, action), officer);
  }

  private Folder folder(AidApplication request, Officer officer) {
    return new Folder(new CaseRef("financialaid", request.getId().value()), officer,
        page.allows(officer, CONFIDENTIAL, request) ? Confidentiality.ALL : Confidentiality.OPEN, page.allows(officer, ADD, request),
        "/financialaid/applications/" + request.getId() + "/documents");
  }

  private String refused(AidApplicationId id, Officer officer, Model model, HttpServletResponse response, String view) {
    page.open(id, officer, model, TAB);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return view;
  }

  private static String done(Folder folder, CaseFileId file, String told, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", told);
    return "redirect:" + folder.address() + "/" + file;
  }
}
