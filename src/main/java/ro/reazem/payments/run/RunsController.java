package ro.reazem.payments.run;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.payer.PayerAccount;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** All payment statements, and opening one. */
@Controller
@RequestMapping("/payments/runs")
class RunsController {

  private static final int MONTHS_BACK = 12;

  private final RunHeads heads;
  private final PreparingRun preparing;
  private final PaidBenefits benefits;
  private final PayerAccounts payers;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  RunsController(RunHeads heads, PreparingRun preparing, PaidBenefits benefits, PayerAccounts payers, PermissionMatrix matrix, MessageSource messages, ListExport exports,
      Fmt fmt, Clock clock) {
    this.heads = heads;
    this.preparing = preparing;
    this.benefits = benefits;
    this.payers = payers;
    this.matrix = matrix;
    this.messages = messages;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A run as asked for. */
  record OpenForm(@Nullable String key, @Nullable String kind, @Nullable String month, @Nullable List<String> benefit, @Nullable String payer, @Nullable String payOn) {

    public List<String> chosen() {
      return benefit == null ? List.of() : benefit;
    }
  }

  @GetMapping
  @Permitted(PaymentsSight.RUN_READ)
  Object all(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, @ModelAttribute("form") OpenForm form,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "state-de-plata", columns(), heads.all());
    }
    if (form.key() == null) {
      model.addAttribute("form", new OpenForm(UUID.randomUUID().toString(), "MONTHLY", YearMonth.now(clock).toString(), benefits.on(LocalDate.now(clock)), null, null));
    }
    return shown(ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.RUN_PREPARE)
  String open(@ModelAttribute("form") OpenForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), Run.Kind.class);
    var month = in.required("month", form.month(), typed -> {
      RuleViolated.require(typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])"), "platform.input.choice");
      return YearMonth.parse(typed);
    });
    var payer = in.required("payer", form.payer(), typed -> typed);
    var payOn = in.date("payOn", form.payOn());
    var key = TypedKey.of(form.key());
    if (!SentForm.taken(() -> preparing.open(key, Objects.requireNonNull(kind), Objects.requireNonNull(month), form.chosen(), Objects.requireNonNull(payer),
        Objects.requireNonNull(payOn), officer), errors, response, RunsController::field)) {
      return shown(ListPage.Asked.of(null, null), officer, model);
    }
    return "redirect:/payments/runs/" + key;
  }

  private List<ListColumn<RunHeads.Listed>> columns() {
    return List.of(ListColumn.of("payments.column.month", one -> one.run().month()),
        ListColumn.of("payments.run.benefits", one -> String.join(", ", one.run().benefits().stream().map(benefits::name).toList())),
        ListColumn.of("payments.run.number", one -> one.run().ofYear()), ListColumn.word("payments.run.state", one -> "payments.run.state." + one.run().state()),
        ListColumn.of("payments.run.lines", RunHeads.Listed::lines), ListColumn.of("payments.run.total", RunHeads.Listed::total),
        ListColumn.of("payments.run.payOn", one -> one.run().payOn()));
  }

  private static String field(String code) {
    return switch (code) {
      case "payments.run.tooEarly" -> "month";
      case "payments.run.noPayer" -> "payer";
      case "payments.run.paidInThePast" -> "payOn";
      default -> "benefit";
    };
  }

  private String shown(ListPage.Asked asked, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var locale = LocaleContextHolder.getLocale();
    model.addAttribute("shown", heads.list(asked));
    model.addAttribute("benefits", benefits.options(today));
    model.addAttribute("undecided", benefits.undecided(today));
    model.addAttribute("kinds", Arrays.stream(Run.Kind.values()).map(one -> new Option(one.name(), messages.getMessage("payments.run.kind." + one, null, locale))).toList());
    model.addAttribute("payers", payers.all().stream().filter(PayerAccount::open).map(one -> new Option(one.iban().value(),
        one.name() + " · " + one.iban().grouped())).toList());
    model.addAttribute("months", IntStream.range(0, MONTHS_BACK).mapToObj(YearMonth.now(clock)::minusMonths)
        .map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("prepares", matrix.allows(officer, PaymentsSight.RUN_PREPARE));
    return "payments/run/all";
  }
}
