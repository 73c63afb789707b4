package ro.reazem.financialaid.responsibility;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.ApplicationDesk;
import ro.reazem.financialaid.application.ApplicationPage;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The page on which a request is given to an officer, or offered to another unit. */
@Controller
@RequestMapping("/financialaid/applications/{id}/give")
class GivingController {

  private static final String ASSIGN = "financialaid.application.assign";
  private static final String TRANSFER = "financialaid.application.transfer";
  private static final int REASON = 300;

  private final ApplicationPage page;
  private final ApplicationDesk desk;
  private final GivingApplication giving;
  private final TransferOffers offers;
  private final Colleagues colleagues;

  GivingController(ApplicationPage page, ApplicationDesk desk, GivingApplication giving, TransferOffers offers, Colleagues colleagues) {
    this.page = page;
    this.desk = desk;
    this.giving = giving;
    this.offers = offers;
    this.colleagues = colleagues;
  }

  /** To whom and why, as typed. */
  record Form(@Nullable String version, @Nullable String officer, @Nullable String unit, @Nullable String reason) {}

  @GetMapping
  @Permitted(TRANSFER)
  String show(@PathVariable AidApplicationId id, Officer officer, Model model) {
    model.addAttribute("form", new Form(null, null, null, null));
    return open(id, officer, model);
  }

  @PostMapping("/officer")
  @Permitted(ASSIGN)
  String assign(@PathVariable AidApplicationId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, ASSIGN);
    var in = new Inputs(errors);
    var to = in.required("officer", form.officer(), TypedId::parse);
    var reason = in.optionalText("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.give.assigned",
        seen -> giving.assign(id, seen, by(officer), Objects.requireNonNull(to), reason));
  }

  @PostMapping("/unit")
  @Permitted(TRANSFER)
  String offer(@PathVariable AidApplicationId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, TRANSFER);
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), TypedId::parse);
    var reason = in.text("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.give.offerSent",
        seen -> giving.offer(id, seen, by(officer), Objects.requireNonNull(unit), null, reason));
  }

  private String act(AidApplicationId id, Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Consumer<Long> doing) {
    if (!SentForm.taken(() -> doing.accept(SeenVersion.of(form.version())), errors, response, "financialaid.stale.notice", code -> "")) {
      return open(id, officer, model);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/financialaid/applications/" + id + "/give";
  }

  private String open(AidApplicationId id, Officer officer, Model model) {
    var request = page.open(id, officer, model, "give").request();
    var responsible = request.responsibleId();
    model.addAttribute("responsible", responsible == null ? null : colleagues.find(responsible).orElse(null));
    var offered = offers.open(id);
    model.addAttribute("offer", offered.orElse(null));
    model.addAttribute("offeredTo", offered.map(offer -> colleagues.unitName(offer.toUnit())).orElse(""));
    model.addAttribute("officers", colleagues.all(request.unitId()).stream().filter(one -> !one.id().equals(responsible))
        .map(one -> new Option(one.id().toString(), one.name() + " · " + one.jobTitle() + " · " + one.unitName())).toList());
    model.addAttribute("units", colleagues.unitsBut(request.unitId()).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    model.addAttribute("mayAssign", page.allows(officer, ASSIGN, request));
    return "financialaid/responsibility/give";
  }

  static GivingApplication.By by(Officer officer) {
    return new GivingApplication.By(officer.id(), officer.name());
  }
}
