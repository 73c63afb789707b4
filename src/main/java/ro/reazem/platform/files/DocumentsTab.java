package ro.reazem.platform.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.ActsOf;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.security.PermittedAct;

/**
 * The documents of one file of a context, page by page (fila Documente); to whoever may not see the file they are not there. The context says at which address
 * they are, names the family of acts by {@link ActsOf}, asks its own predicate and gives the page its frame. The templates are those of the context, with
 * documents and document at the end of their names.
 */
public abstract class DocumentsTab {

  protected static final String TAB = "documents";
  private static final String READ = ".read";
  private static final String CONFIDENTIAL = ".confidential";
  private static final String ADD = ".add";

  private final CaseDocuments documents;
  private final FileAnswers answers;
  private final String list;
  private final String one;

  /** @param templates the folder of the context's two templates */
  protected DocumentsTab(CaseDocuments documents, FileAnswers answers, String templates) {
    this.documents = documents;
    this.answers = answers;
    this.list = templates + "/documents";
    this.one = templates + "/document";
  }

  /** The documents of the file when the officer may do that with them; without that there is no such file. */
  protected abstract Folder permitted(UUID id, Officer officer, String action);

  /** The same for reading, with what stands above the tab. */
  protected abstract Folder framed(UUID id, Officer officer, Model model);

  /** @param allowed whether the officer may do an act with this file */
  protected final Folder folder(CaseRef file, Officer officer, Predicate<String> allowed, String path) {
    return new Folder(file, officer, allowed.test(act(CONFIDENTIAL)) ? Confidentiality.ALL : Confidentiality.OPEN, allowed.test(act(ADD)), path + "/documents");
  }

  @GetMapping
  @Permitted(READ)
  String list(@PathVariable UUID id, @RequestParam(name = "page", required = false) @Nullable String shown, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    documents.list(framed(id, officer, model), shown, size, model);
    return list;
  }

  @PostMapping
  @Permitted(ADD)
  String add(@PathVariable UUID id, @ModelAttribute("form") DocumentsForm form, BindingResult errors, Officer officer, Model model, HttpServletRequest request,
      HttpServletResponse response, RedirectAttributes flash) throws BindException {
    var folder = permitted(id, officer, act(ADD));
    if (documents.add(folder, form, errors, model, flash)) {
      return (request.getHeader("HX-Request") == null ? "redirect:" : "redirect:htmx:") + folder.address();
    }
    return refused(id, officer, model, response, list);
  }

  @GetMapping("/{file}")
  @Permitted(READ)
  String show(@PathVariable UUID id, @PathVariable CaseFileId file, @RequestParam(name = "page", required = false) @Nullable String shown, Officer officer,
      Model model) {
    documents.one(framed(id, officer, model), file, shown, model);
    return one;
  }

  @GetMapping("/{file}/content")
  @Permitted(READ)
  ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable CaseFileId file, Officer officer) {
    return answers.content(permitted(id, officer, act(READ)), file);
  }

  @GetMapping("/{file}/pages/{number}")
  @Permitted(READ)
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable CaseFileId file, @PathVariable String number, Officer officer) {
    return answers.page(permitted(id, officer, act(READ)), file, number);
  }

  @PostMapping("/{file}/withdrawal")
  @Permitted(ADD)
  String withdraw(@PathVariable UUID id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = permitted(id, officer, act(ADD));
    return documents.withdraw(folder, file, form, errors, model) ? done(folder, file, "platform.files.withdrawnNow", flash)
        : refused(id, officer, model, response, one);
  }

  @PostMapping("/{file}/original")
  @Permitted(ADD)
  String certify(@PathVariable UUID id, @PathVariable CaseFileId file, @ModelAttribute("form") DocumentForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var folder = permitted(id, officer, act(ADD));
    return documents.certify(folder, file, form, errors, model) ? done(folder, file, "platform.files.certified", flash)
        : refused(id, officer, model, response, one);
  }

  @PostMapping("/{file}/signature-check")
  @Permitted(ADD)
  String checkAnew(@PathVariable UUID id, @PathVariable CaseFileId file, Officer officer, RedirectAttributes flash) {
    var folder = permitted(id, officer, act(ADD));
    documents.checkAnew(folder, file);
    return done(folder, file, "platform.files.checkedAnew", flash);
  }

  private String refused(UUID id, Officer officer, Model model, HttpServletResponse response, String view) {
    framed(id, officer, model);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return view;
  }

  private String act(String end) {
    return String.valueOf(PermittedAct.of(getClass(), end));
  }

  private static String done(Folder folder, CaseFileId file, String told, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", told);
    return "redirect:" + folder.address() + "/" + file;
  }
}
