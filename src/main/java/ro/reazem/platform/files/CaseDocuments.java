package ro.reazem.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;

/**
 * The documents tab of every context (fila Documente): the context's controller decides who sees the case and hands over a folder, this
 * fills the pages that the fragments of files print, and performs what their forms ask for.
 */
@Component
public class CaseDocuments {

  private static final int LINE = 200;
  private static final int REASON = 400;

  private final FileTable table;
  private final FileStores stores;
  private final StoringFiles storing;
  private final WithdrawingFile withdrawing;
  private final SignatureRecords signatures;
  private final Originals originals;
  private final FileWords words;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CaseDocuments(FileTable table, FileStores stores, StoringFiles storing, WithdrawingFile withdrawing, SignatureRecords signatures,
      Originals originals, FileWords words, TransactionTemplate transaction, Clock clock) {
    this.table = table;
    this.stores = stores;
    this.storing = storing;
    this.withdrawing = withdrawing;
    this.signatures = signatures;
    this.originals = originals;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The list, with an empty form for whoever may add. */
  public void list(Folder folder, @Nullable String page, @Nullable String size, Model model) {
    model.addAttribute("form", DocumentsForm.empty());
    fill(folder, page, size, model);
  }

  /** Adds what was sent; when it cannot, the list is filled again with what was typed, and false is returned. */
  public boolean add(Folder folder, DocumentsForm form, BindingResult errors, Model model, RedirectAttributes flash) throws BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    mustAdd(folder);
    var facts = form.read(errors, folder.classes(), LocalDate.now(clock));
    if (facts != null) {
      try {
        tell(storing.store(folder.caseRef(), facts, sent(form), folder.officer()), folder, flash);
        return true;
      } catch (RuleViolated refused) {
        new Inputs(errors).reject("files", refused);
      }
    }
    fill(folder, null, null, model);
    return false;
  }

  /** One document: what is known of it, its pages, its signatures. */
  public CaseFile one(Folder folder, CaseFileId id, @Nullable String page, Model model) {
    model.addAttribute("form", DocumentForm.empty());
    return fillOne(folder, id, page, model);
  }

  /** Withdraws a document; when it cannot, its page is filled again, and false is returned. */
  public boolean withdraw(Folder folder, CaseFileId id, DocumentForm form, BindingResult errors, Model model) {
    var file = forChange(folder, id);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return does(folder, id, errors, model, "reason", () -> withdrawing.withdraw(file, reason, folder.officer()));
  }

  /** Vouches for a scan of a paper signed by hand; when it cannot, its page is filled again, and false is returned. */
  public boolean certify(Folder folder, CaseFileId id, DocumentForm form, BindingResult errors, Model model) {
    var file = forChange(folder, id);
    var in = new Inputs(errors);
    var signatories = in.text("signatories", form.signatories(), LINE);
    var signedOn = in.date("signedOn", form.signedOn());
    var location = in.text("archiveLocation", form.archiveLocation(), LINE);
    return does(folder, id, errors, model, "signedOn", () -> originals.certify(file, signatories,
        java.util.Objects.requireNonNull(signedOn), location, folder.officer()));
  }

  /** Checks the signatures again, as after a change of the list of trusted issuers. */
  public void checkAnew(Folder folder, CaseFileId id) {
    var file = forChange(folder, id);
    var bytes = stores.read(file);
    transaction.executeWithoutResult(status -> {
      table.lock(file.id());
      signatures.check(file, bytes, folder.officer(), clock.instant());
    });
  }

  /** The documents that count, the newest first, for modules that point to them by id. */
  public List<CaseFile> counting(CaseRef caseRef, Set<Confidentiality> classes, int most) {
    return table.list(caseRef, classes, most, 0).stream().filter(file -> file.withdrawal() == null).toList();
  }

  /** Those of the documents that the reader may see. */
  public List<CaseFile> named(CaseRef caseRef, Set<Confidentiality> classes, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : table.named(caseRef, classes, ids);
  }

  /** A document as it was stored; one that the officer may not see is not there. */
  CaseFile find(Folder folder, CaseFileId id) {
    return table.find(folder.caseRef(), id, folder.classes()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  byte[] bytes(CaseFile file) {
    if (file.withdrawal() != null && table.isErased(file.caseRef())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return stores.read(file);
  }

  private boolean does(Folder folder, CaseFileId id, BindingResult errors, Model model, String field, Runnable act) {
    if (!errors.hasErrors()) {
      try {
        act.run();
        return true;
      } catch (RuleViolated refused) {
        new Inputs(errors).reject(field, refused);
      }
    }
    fillOne(folder, id, null, model);
    return false;
  }

  private void fill(Folder folder, @Nullable String page, @Nullable String size, Model model) {
    var asked = ListPage.Asked.of(page, size);
    var files = table.list(folder.caseRef(), folder.classes(), asked.size(), 0);
    // a short list needs no counting
    var pages = ListPage.of(asked, CappedTotal.of(files.size() < asked.size() ? files.size()
        : table.count(folder.caseRef(), folder.classes(), CappedTotal.LIMIT + 1)));
    if (pages.number() > 1) {
      files = table.list(folder.caseRef(), folder.classes(), pages.size(), pages.offset());
    }
    model.addAttribute("folder", folder);
    model.addAttribute("page", pages);
    model.addAttribute("files", files);
    model.addAttribute("marks", signatures.among(files));
    model.addAttribute("fileChoices", words.choices(folder.classes()));
  }

  private CaseFile fillOne(Folder folder, CaseFileId id, @Nullable String page, Model model) {
    var file = find(folder, id);
    int asked = page != null && page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    model.addAttribute("folder", folder);
    model.addAttribute("document", file);
    model.addAttribute("shownPage", Math.clamp(asked, 1, Math.max(1, file.pages())));
    model.addAttribute("signatures", file.isPdf() ? signatures.latest(id) : java.util.List.of());
    model.addAttribute("original", originals.of(id).orElse(null));
    return file;
  }

  private CaseFile forChange(Folder folder, CaseFileId id) {
    var file = find(folder, id);
    mustAdd(folder);
    return file;
  }

  private static void mustAdd(Folder folder) {
    if (!folder.mayAdd()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static ArrayList<SentFile> sent(DocumentsForm form) {
    var sent = new ArrayList<SentFile>();
    for (var file : form.chosen()) {
      try {
        sent.add(new SentFile(String.valueOf(file.getOriginalFilename()), file.getBytes()));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return sent;
  }

  private void tell(StoringFiles.Stored done, Folder folder, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", done.known().isEmpty() ? "platform.files.stored" : "platform.files.storedSome");
    flash.addFlashAttribute("noticeKind", done.known().isEmpty() ? "ok" : "warn");
    flash.addFlashAttribute("noticeArguments", new Object[] {done.stored().size(), done.known().stream()
        .map(twin -> words.known(twin, folder.classes().contains(twin.file().facts().confidentiality())))
        .collect(Collectors.joining("; "))});
  }
}
