package ro.reazem.services.community;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.persons.Persons;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceWords;

/** Entering a vulnerable person at the census, with the card of the household. */
@Controller("communityCensusController")
@RequestMapping("/services/community/new")
class CensusController {

  private final TakingCensus census;
  private final CommunityDesk desk;
  private final CommunityCategories categories;
  private final CommunityFigures figures;
  private final Persons persons;
  private final Places places;
  private final ServiceWords words;
  private final Clock clock;

  CensusController(TakingCensus census, CommunityDesk desk, CommunityCategories categories, CommunityFigures figures, Persons persons, Places places,
      ServiceWords words, Clock clock) {
    this.census = census;
    this.desk = desk;
    this.categories = categories;
    this.figures = figures;
    this.persons = persons;
    this.places = places;
    this.words = words;
    this.clock = clock;
  }

  /** A person of the census as typed. */
  record Form(@Nullable String key, @Nullable String person, @Nullable String personText, @Nullable String service, @Nullable String home, @Nullable String siruta,
      @Nullable String sirutaText, @Nullable String address, @Nullable String members, @Nullable List<String> flags, @Nullable String facts,
      @Nullable List<String> categories, @Nullable String on) {}

  @GetMapping
  @Permitted(CommunitySight.WORK)
  String blank(@RequestParam(required = false) @Nullable UUID home, @RequestParam(required = false) @Nullable UUID person, Officer officer, Model model) {
    var card = home == null ? null : desk.home(home, officer, CommunitySight.WORK);
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(),
        card == null ? null : card.serviceUnitId().toString(), card == null ? null : card.id().toString(), null, null, known == null ? null : known.addressLine(), "1",
        null, null, null, CommunityForm.DAY.format(LocalDate.now(clock))), officer, model);
  }

  @PostMapping
  @Permitted(CommunitySight.WORK)
  String identify(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var person = persons.read("person", form.person(), form.personText(), in);
    var service = in.required("service", form.service(), TypedId::parse);
    if (service != null && figures.units(officer, CommunitySight.WORK).stream().noneMatch(one -> one.id().equals(service))) {
      errors.rejectValue("service", "services.community.noUnit");
    }
    var home = in.optional("home", form.home(), TypedId::parse);
    if (home != null) {
      desk.home(home, officer, CommunitySight.WORK);
    }
    var facts = home != null ? null : new HomeForm(null, form.siruta(), form.sirutaText(), form.address(), form.members(), form.flags(), form.facts())
        .read(in, errors, places);
    var on = in.date("on", form.on());
    var found = form.categories() == null ? List.<String>of() : form.categories().stream().distinct().toList();
    var made = SentForm.made(() -> census.identify(new Identified(TypedKey.of(form.key()), Objects.requireNonNull(person).id(), person.bornOn(),
        Objects.requireNonNull(service), home, facts, found, Objects.requireNonNull(on)), officer), errors, response, CommunityFields::ofCensus);
    if (made.isEmpty()) {
      return show(form, officer, model);
    }
    flash.addFlashAttribute("notice", "services.community.identified");
    return "redirect:" + made.get().path();
  }

  private String show(Form form, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("units", figures.units(officer, CommunitySight.WORK).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    model.addAttribute("categories", categories.offered(true));
    model.addAttribute("flags", words.options("community.flag", HomeFlag.class));
    return "services/community/new";
  }
}
