package ro.reazem.financialaid.monthlylist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;
import ro.reazem.platform.web.UploadedName;

/** What the county payer answered to a closed list: the table to fill in, taking it in again, and what differs with what is decided about it. */
@Controller
@RequestMapping("/financialaid/monthly-lists/{id}/answers")
class PayerAnswersController {

  static final String ANSWER = "financialaid.list.answer";
  private static final String READ = "financialaid.list.read";
  private static final String EXPORT = "financialaid.list.export";
  private static final int MOST_FAULTS = 200;

  private static final List<ListColumn<PayerAnswerRegister.Differing>> COLUMNS = List.of(
      ListColumn.of(AnswerColumn.POSITION.key(), PayerAnswerRegister.Differing::position), ListColumn.of(AnswerColumn.HOLDER.key(), PayerAnswerRegister.Differing::holder),
      ListColumn.of(AnswerColumn.CNP.key(), PayerAnswerRegister.Differing::maskedCnp), ListColumn.of("financialaid.answer.month", PayerAnswerRegister.Differing::month),
      ListColumn.word(AnswerColumn.ANSWER.key(), one -> "financialaid.answer.of." + one.answer()),
      ListColumn.of(AnswerColumn.LISTED.key(), PayerAnswerRegister.Differing::listed), ListColumn.of(AnswerColumn.PAID.key(), PayerAnswerRegister.Differing::paid),
      ListColumn.of("financialaid.answer.expected", PayerAnswerRegister.Differing::expected), ListColumn.of(AnswerColumn.REASON.key(), PayerAnswerRegister.Differing::reason),
      ListColumn.word("financialaid.answer.decisionHead", one -> one.decision() == null ? null : "financialaid.answer.decision." + one.decision()),
      ListColumn.of("financialaid.answer.noteLabel", PayerAnswerRegister.Differing::note));

  private final MonthlyListRegister lists;
  private final PayerAnswerRegister register;
  private final PayerAnswerFiles files;
  private final ReadingPayerAnswers reading;
  private final SettlingAnswer settling;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Trail trail;

  PayerAnswersController(MonthlyListRegister lists, PayerAnswerRegister register, PayerAnswerFiles files, ReadingPayerAnswers reading, SettlingAnswer settling,
      PermissionMatrix matrix, ListExport exports, MessageSource messages, Fmt fmt, Trail trail) {
    this.lists = lists;
    this.register = register;
    this.files = files;
    this.reading = reading;
    this.settling = settling;
    this.matrix = matrix;
    this.exports = exports;
    this.messages = messages;
    this.fmt = fmt;
    this.trail = trail;
  }

  /** The file as it was uploaded. */
  record Upload(@Nullable MultipartFile file) {}

  @GetMapping
  @Permitted(READ)
  Object of(@PathVariable UUID id, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, @ModelAttribute("form") Upload form, Officer officer, Model model) {
    if (export != null) {
      var list = closed(id);
      return exports.file(export, "raspuns-" + list.month(), COLUMNS, register.allDiffering(list, officer));
    }
    return shown(closed(id), ListPage.Asked.of(page, size), List.of(), officer, model);
  }

  @PostMapping
  @Permitted(ANSWER)
  String read(@PathVariable UUID id, @ModelAttribute("form") Upload form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var list = closed(id);
    List<AnswerRow.Fault> faults = List.of();
    var file = form.file();
    if (file == null || file.isEmpty()) {
      errors.rejectValue("file", "financialaid.answer.fileMissing");
    } else {
      try {
        faults = reading.read(list, UploadedName.of(file), file.getBytes(), officer);
        if (faults.isEmpty()) {
          flash.addFlashAttribute("notice", "financialaid.answer.taken");
          return page(id);
        }
        errors.rejectValue("file", "financialaid.answer.faulty");
      } catch (RuleViolated refused) {
        new Inputs(errors).reject("file", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return shown(list, ListPage.Asked.of(null, null), faults, officer, model);
  }

  /** The lines of the list with empty columns for the answers; whole CNPs are on it, as on the list. */
  @GetMapping("/sheet.xlsx")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> sheet(@PathVariable UUID id, Officer officer) {
    var list = closed(id);
    var lines = lists.whole(list, officer);
    trail.exported(lines.size());
    return Download.attached("raspuns-borderou-" + list.month() + "-nr-" + list.number() + ".xlsx", Download.XLSX, SheetWriter.toBytes("Răspuns " + list.month(), sheet -> {
      sheet.widths(8, 32, 16, 14, 16, 14, 40).title("Răspuns la " + MonthlyListFiles.title(list).toLowerCase(Locale.of("ro")))
          .header(Arrays.stream(AnswerColumn.values()).map(one -> messages.getMessage(one.key(), null, Locale.of("ro"))).toArray(String[]::new));
      lines.forEach(line -> sheet.row(line.position(), line.holder(), line.cnp(), line.gross(), null, null, null));
    }));
  }

  @PostMapping("/{answer}/settle")
  @Permitted(ANSWER)
  String settle(@PathVariable UUID id, @PathVariable UUID answer, @RequestParam(defaultValue = "") String decision, @RequestParam(defaultValue = "") String note,
      Officer officer, RedirectAttributes flash) {
    var list = closed(id);
    var differing = register.find(list, answer, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentForm.step(() -> settling.settle(list, differing, Arrays.stream(AnswerProposal.values()).filter(one -> one.name().equals(decision)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice")), TypedWords.of(note), officer), "financialaid.answer.decided", "financialaid.answer.settled", flash);
    return page(id);
  }

  private static String page(UUID list) {
    return "redirect:/financialaid/monthly-lists/" + list + "/answers";
  }

  private MonthlyList closed(UUID id) {
    return lists.find(id).filter(MonthlyList::closed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(MonthlyList list, ListPage.Asked asked, List<AnswerRow.Fault> faults, Officer officer, Model model) {
    model.addAttribute("list", list);
    model.addAttribute("month", fmt.month(list.month()));
    model.addAttribute("standing", files.standing(list.id()));
    model.addAttribute("files", files.of(list.id()));
    model.addAttribute("shown", register.differing(list, officer, asked));
    model.addAttribute("faults", faults.stream().limit(MOST_FAULTS).toList());
    model.addAttribute("faultCount", faults.size());
    model.addAttribute("decisions", AnswerProposal.values());
    model.addAttribute("answers", matrix.allows(officer, ANSWER));
    model.addAttribute("exports", matrix.allows(officer, EXPORT));
    trail.listed();
    return "financialaid/monthlylist/answers";
  }
}
