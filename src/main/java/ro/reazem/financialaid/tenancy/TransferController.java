package ro.reazem.financialaid.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Another person of the household takes the place of the tenant: the form and its paper. */
@Controller
@RequestMapping("/financialaid/housing/tenancies/{id}")
class TransferController {

  private static final String CONCLUDE = "financialaid.tenancy.conclude";
  private static final int LINE = 200;

  private final Tenancies tenancies;
  private final Transfers transfers;
  private final TransferringTenancy transferring;
  private final TenancyPapers papers;
  private final Dwellings dwellings;
  private final HousingDesk desk;
  private final HousingWords words;

  TransferController(Tenancies tenancies, Transfers transfers, TransferringTenancy transferring, TenancyPapers papers, Dwellings dwellings, HousingDesk desk,
      HousingWords words) {
    this.tenancies = tenancies;
    this.transfers = transfers;
    this.transferring = transferring;
    this.papers = papers;
    this.dwellings = dwellings;
    this.desk = desk;
    this.words = words;
  }

  /** Who goes on with the contract and why, as typed. */
  record TransferForm(@Nullable String key, @Nullable String version, @Nullable String person, @Nullable String cause, @Nullable String happenedOn,
      @Nullable String basis) {}

  @GetMapping("/transfer")
  @Permitted(CONCLUDE)
  String open(@PathVariable UUID id, Officer officer, Model model) {
    var one = found(id);
    var form = new TransferForm(UUID.randomUUID().toString(), String.valueOf(one.version()), "", "", "", "");
    return show(one, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/transfer")
  @Permitted(CONCLUDE)
  String transfer(@PathVariable UUID id, @ModelAttribute("form") TransferForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = found(id);
    desk.permitted(one.fileId(), officer, CONCLUDE);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var person = in.required("person", form.person(), TypedId::parse);
    var cause = in.choice("cause", form.cause(), Transfer.Cause.class);
    var on = in.date("happenedOn", form.happenedOn());
    var basis = in.text("basis", form.basis(), LINE);
    if (!SentForm.taken(() -> transferring.transfer(id, SeenVersion.of(form.version()), Objects.requireNonNull(person), Objects.requireNonNull(cause),
        Objects.requireNonNull(on), basis, Objects.requireNonNull(key), officer), errors, response, "financialaid.stale.notice", TransferController::field)) {
      return show(one, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.transfer.done");
    return TenanciesController.PAGE + id;
  }

  @GetMapping("/transfers/{number}/transfer.pdf")
  @Permitted(HousingDesk.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int number, Officer officer) {
    var one = found(id);
    desk.permitted(one.fileId(), officer, HousingDesk.READ);
    var transfer = transfers.of(id).stream().filter(each -> each.number() == number).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.shown("act-aditional-" + one.number() + "-" + one.year() + "-" + number + ".pdf", MediaType.APPLICATION_PDF,
        papers.transfer(one, transfer, dwellings.find(one.dwellingId()).orElseThrow()));
  }

  private String show(Tenancy one, TransferForm form, Officer officer, Model model, BindingResult errors) {
    var file = desk.permitted(one.fileId(), officer, CONCLUDE);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("persons", transferring.candidates(one, file).stream().map(member -> new Option(member.personId().toString(), member.name())).toList());
    model.addAttribute("causes", words.options("transferCause", Transfer.Cause.class));
    return "financialaid/tenancy/transfer";
  }

  private static String field(String code) {
    return switch (code) {
      case "financialaid.transfer.day" -> "happenedOn";
      case "financialaid.transfer.noMember", "financialaid.transfer.notLong" -> "person";
      default -> "";
    };
  }

  private Tenancy found(UUID id) {
    return tenancies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
