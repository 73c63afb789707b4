package ro.reazem.payments.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.bank.TreasuryAnswerColumn;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetTemplate;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.UploadedName;

/** Files of answers: taking one in, and what in it a person must look at (reconciliere). */
@Controller
@RequestMapping("/payments/answers")
class AnswersController {

  private static final List<ListColumn<AnswerFiles.Read>> COLUMNS = List.of(ListColumn.of("payments.answer.file", AnswerFiles.Read::name),
      ListColumn.of("payments.answer.importedAt", AnswerFiles.Read::at), ListColumn.of("payments.answer.by", AnswerFiles.Read::by),
      ListColumn.of("payments.answer.entries", AnswerFiles.Read::entries), ListColumn.of("payments.answer.paid", AnswerFiles.Read::paid),
      ListColumn.of("payments.answer.returned", AnswerFiles.Read::returned), ListColumn.of("payments.answer.differing", AnswerFiles.Read::differing));
  private static final List<ListColumn<Differing>> LINES = List.of(ListColumn.of("payments.answer.reference", Differing::reference),
      ListColumn.of("payments.answer.bankReference", Differing::bankReference), ListColumn.word("payments.answer.what", one -> "payments.answer.difference." + one.answer()),
      ListColumn.of("payments.answer.amount", Differing::amount), ListColumn.of("payments.answer.ordered", Differing::ordered),
      ListColumn.of("payments.answer.on", Differing::bookedOn), ListColumn.of("payments.answer.reason", Differing::reason));

  private final AnswerFiles files;
  private final ReadingAnswers reading;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Trail trail;
  private final MessageSource messages;

  AnswersController(AnswerFiles files, ReadingAnswers reading, PermissionMatrix matrix, ListExport exports, Trail trail, MessageSource messages) {
    this.files = files;
    this.reading = reading;
    this.matrix = matrix;
    this.exports = exports;
    this.trail = trail;
    this.messages = messages;
  }

  /** The file as it was uploaded. */
  record Upload(@Nullable MultipartFile file) {}

  @GetMapping
  @Permitted(PaymentsSight.RUN_READ)
  Object all(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, @ModelAttribute("form") Upload form,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "raspunsuri", COLUMNS, files.all());
    }
    return shown(ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.RUN_RECONCILE)
  String read(@ModelAttribute("form") Upload form, BindingResult errors, Officer officer, Model model, HttpServletResponse response)
      throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var file = form.file();
    if (file == null || file.isEmpty()) {
      errors.rejectValue("file", "payments.answer.empty");
    } else {
      try {
        return "redirect:/payments/answers/" + reading.read(UploadedName.of(file), file.getBytes(), officer);
      } catch (RuleViolated refused) {
        new Inputs(errors).reject("file", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return shown(ListPage.Asked.of(null, null), officer, model);
  }

  @GetMapping("/{id}")
  @Permitted(PaymentsSight.RUN_READ)
  Object one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (export != null) {
      return exports.file(export, "de-lamurit", LINES, files.allDiffering(id));
    }
    model.addAttribute("file", file);
    model.addAttribute("shown", files.differing(id, file.differing(), ListPage.Asked.of(page, size)));
    model.addAttribute("exports", matrix.allows(officer, PaymentsSight.RUN_EXPORT));
    return "payments/answer/one";
  }

  @GetMapping("/{id}/content")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<byte[]> content(@PathVariable UUID id) {
    var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.exported(file.entries());
    return Download.attached(file.name().isEmpty() ? "raspuns" : file.name(), file.kind().equals("TREASURY") ? MediaType.APPLICATION_OCTET_STREAM
        : MediaType.APPLICATION_XML, files.bytes(id).orElseThrow());
  }

  /** The table that answers of the treasury are copied into. */
  @GetMapping("/treasury-template.csv")
  @Permitted(PaymentsSight.RUN_RECONCILE)
  ResponseEntity<byte[]> template() {
    var heads = Arrays.stream(TreasuryAnswerColumn.values()).map(one -> messages.getMessage(one.key(), null, LocaleContextHolder.getLocale())).toList();
    return Download.attached("raspuns-trezorerie.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), new SheetTemplate("Trezorerie", heads).csv());
  }

  private String shown(ListPage.Asked asked, Officer officer, Model model) {
    model.addAttribute("shown", files.list(asked));
    model.addAttribute("reconciles", matrix.allows(officer, PaymentsSight.RUN_RECONCILE));
    return "payments/answer/all";
  }
}
