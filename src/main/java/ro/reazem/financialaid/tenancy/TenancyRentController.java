package ro.reazem.financialaid.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.incomekind.IncomeKinds;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** A new declaration of income of a household that lives in a social dwelling, from which its rent is calculated again. */
@Controller
@RequestMapping("/financialaid/housing/tenancies/{id}/rent")
class TenancyRentController {

  static final String WORK = "financialaid.tenancy.work";
  private static final int MOST_PERSONS = 30;

  private final Tenancies tenancies;
  private final Rents rents;
  private final SettingRent setting;
  private final HousingDesk desk;
  private final IncomeKinds kinds;
  private final Clock clock;

  TenancyRentController(Tenancies tenancies, Rents rents, SettingRent setting, HousingDesk desk, IncomeKinds kinds, Clock clock) {
    this.tenancies = tenancies;
    this.rents = rents;
    this.setting = setting;
    this.desk = desk;
    this.kinds = kinds;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(WORK)
  String open(@PathVariable UUID id, Officer officer, Model model) {
    var one = permitted(id, officer);
    var form = RentForm.after(rents.of(id).getFirst());
    return show(one, form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(WORK)
  String set(@PathVariable UUID id, @ModelAttribute("form") RentForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var one = permitted(id, officer);
    if (more != null) {
      return show(one, form.spared(), model, errors);
    }
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var on = in.date("statedOn", form.statedOn());
    var persons = in.whole("persons", form.persons(), 1, MOST_PERSONS);
    var named = rents.of(id).getFirst().incomes().stream().map(income -> income.kind()).toList();
    var incomes = form.read(in, kinds.codes(Benefit.HOUSING, named), YearMonth.now(clock));
    if (!SentForm.taken(() -> setting.set(id, Objects.requireNonNull(on), Objects.requireNonNull(persons), incomes, Objects.requireNonNull(key), officer), errors,
        response, code -> "")) {
      return show(one, form, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.rent.setNow");
    return TenanciesController.PAGE + id;
  }

  private String show(Tenancy one, RentForm form, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("incomeKinds", Stream.concat(Stream.of(new Option("", "—")), kinds.options(Benefit.HOUSING,
        form.incomes().stream().map(RentForm.Row::income).filter(name -> !name.isEmpty()).toList()).stream()).toList());
    return "financialaid/tenancy/rent";
  }

  private Tenancy permitted(UUID id, Officer officer) {
    var one = tenancies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    desk.permitted(one.fileId(), officer, WORK);
    return one;
  }
}
