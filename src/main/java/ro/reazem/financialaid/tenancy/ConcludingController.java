package ro.reazem.financialaid.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import ro.reazem.financialaid.dwelling.Offer;
import ro.reazem.financialaid.dwelling.OfferState;
import ro.reazem.financialaid.dwelling.Offers;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The contract of an offer: the one there is, or the form that concludes it. */
@Controller
@RequestMapping("/financialaid/housing/offers/{id}/contract")
class ConcludingController {

  private static final String CONCLUDE = "financialaid.tenancy.conclude";

  private final Tenancies tenancies;
  private final ConcludingTenancy concluding;
  private final Offers offers;
  private final Dwellings dwellings;
  private final HousingDesk desk;

  ConcludingController(Tenancies tenancies, ConcludingTenancy concluding, Offers offers, Dwellings dwellings, HousingDesk desk) {
    this.tenancies = tenancies;
    this.concluding = concluding;
    this.offers = offers;
    this.dwellings = dwellings;
    this.desk = desk;
  }

  /** From when the contract runs, as typed. */
  record ContractForm(@Nullable String key, @Nullable String startsOn) {}

  @GetMapping
  @Permitted(HousingDesk.READ)
  String open(@PathVariable UUID id, Officer officer, Model model) {
    var offer = found(id);
    desk.permitted(offer.fileId(), officer, HousingDesk.READ);
    var there = tenancies.ofOffer(id);
    if (there.isPresent()) {
      return TenanciesController.PAGE + there.get();
    }
    var form = new ContractForm(UUID.randomUUID().toString(), "");
    return show(offer, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(CONCLUDE)
  String conclude(@PathVariable UUID id, @ModelAttribute("form") ContractForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var offer = found(id);
    desk.permitted(offer.fileId(), officer, CONCLUDE);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var on = in.date("startsOn", form.startsOn());
    var tenancy = SentForm.made(() -> concluding.conclude(id, Objects.requireNonNull(on), Objects.requireNonNull(key), officer), errors, response, code -> "");
    if (tenancy.isEmpty()) {
      return show(offer, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.tenancy.concludedNow");
    return TenanciesController.PAGE + tenancy.get();
  }

  private String show(Offer offer, ContractForm form, Officer officer, Model model, BindingResult errors) {
    var file = desk.permitted(offer.fileId(), officer, HousingDesk.READ);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("offer", offer);
    model.addAttribute("file", file);
    model.addAttribute("dwelling", dwellings.find(offer.dwellingId()).orElseThrow());
    model.addAttribute("mayConclude", offer.state() == OfferState.ACCEPTED && desk.allows(officer, CONCLUDE, file));
    return "financialaid/tenancy/conclude";
  }

  private Offer found(UUID id) {
    return offers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
