package ro.reazem.payments.accounting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The accounts of the chart by which runs are booked (conturi contabile). */
@Controller
@RequestMapping("/payments/accounting")
class MappingsController {

  private static final int TEXT = 200;

  private final Mappings mappings;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final MessageSource messages;
  private final Clock clock;

  MappingsController(Mappings mappings, PaidBenefits benefits, PermissionMatrix matrix, ListExport exports, MessageSource messages, Clock clock) {
    this.mappings = mappings;
    this.benefits = benefits;
    this.matrix = matrix;
    this.exports = exports;
    this.messages = messages;
    this.clock = clock;
  }

  /** A mapping as typed. */
  record MappingForm(@Nullable String operation, @Nullable String benefit, @Nullable String since, @Nullable String debit, @Nullable String credit,
      @Nullable String document) {}

  @GetMapping
  @Permitted(PaymentsSight.BUDGET_READ)
  Object all(@ModelAttribute("form") MappingForm form, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "conturi-contabile", columns(), mappings.all());
    }
    return shown(officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.ACCOUNTING_KEEP)
  String enter(@ModelAttribute("form") MappingForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var operation = in.choice("operation", form.operation(), Operation.class);
    var benefit = in.optional("benefit", form.benefit(), typed -> {
      RuleViolated.require(benefits.on(LocalDate.now(clock)).contains(typed), "platform.input.choice");
      return typed;
    });
    var since = in.date("since", form.since());
    var debit = in.text("debit", form.debit(), TEXT).toUpperCase(Locale.ROOT);
    var credit = in.text("credit", form.credit(), TEXT).toUpperCase(Locale.ROOT);
    var document = in.text("document", form.document(), TEXT);
    if (!SentForm.taken(() -> mappings.enter(new Mappings.Entered(Objects.requireNonNull(operation), benefit == null ? "" : benefit, Objects.requireNonNull(since),
        debit, credit, document), officer), errors, response, code -> code.equals("payments.accounting.symbol") ? "debit" : "credit")) {
      return shown(officer, model);
    }
    flash.addFlashAttribute("notice", "payments.accounting.entered");
    return "redirect:/payments/accounting";
  }

  private List<ListColumn<Mapping>> columns() {
    return List.of(ListColumn.word("payments.accounting.operation", one -> "payments.operation." + one.operation()),
        ListColumn.of("payments.column.benefit", one -> one.benefit().isEmpty() ? exports.word("payments.accounting.allBenefits") : benefits.name(one.benefit())),
        ListColumn.of("payments.way.since", Mapping::since), ListColumn.of("payments.accounting.debit", Mapping::debit),
        ListColumn.of("payments.accounting.credit", Mapping::credit), ListColumn.of("payments.accounting.document", Mapping::document),
        ListColumn.of("payments.accounting.by", Mapping::by), ListColumn.of("payments.accounting.at", Mapping::at));
  }

  private String shown(Officer officer, Model model) {
    model.addAttribute("mappings", mappings.all());
    model.addAttribute("operations", Arrays.stream(Operation.values()).map(one -> new Option(one.name(),
        messages.getMessage("payments.operation." + one, null, LocaleContextHolder.getLocale()))).toList());
    model.addAttribute("benefits", benefits.options(LocalDate.now(clock)));
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.ACCOUNTING_KEEP));
    return "payments/accounting/mappings";
  }
}
