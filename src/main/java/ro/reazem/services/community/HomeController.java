package ro.reazem.services.community;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceWords;

/** The card of a household (fișa gospodăriei) that the integrated team shares: facts, people, visits; and the quick entry of a visit. */
@Controller("communityHomeController")
@RequestMapping("/services/community/homes/{home}")
class HomeController {

  private final CommunityDesk desk;
  private final CommunityHomes homes;
  private final CommunityRegister register;
  private final CommunityCategories categories;
  private final GoingOnVisit going;
  private final CommunitySight sight;
  private final Places places;
  private final ServiceWords words;
  private final Clock clock;

  HomeController(CommunityDesk desk, CommunityHomes homes, CommunityRegister register, CommunityCategories categories, GoingOnVisit going, CommunitySight sight,
      Places places, ServiceWords words, Clock clock) {
    this.desk = desk;
    this.homes = homes;
    this.register = register;
    this.categories = categories;
    this.going = going;
    this.sight = sight;
    this.places = places;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CommunitySight.READ)
  String show(@PathVariable UUID home, @RequestParam(required = false) @Nullable UUID file, Officer officer, Model model) {
    return show(desk.home(home, officer, CommunitySight.READ), VisitForm.blank(file == null ? null : file.toString(), LocalDate.now(clock)), officer, model);
  }

  @PostMapping("/visits")
  @Permitted(CommunitySight.WORK)
  String visit(@PathVariable UUID home, @ModelAttribute("form") VisitForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var card = desk.home(home, officer, CommunitySight.WORK);
    var visit = form.read(home, sight.mayIn(officer, CommunitySight.MEDICAL, card.unitId()), errors);
    var of = visit == null ? null : visit.file();
    if (of != null) {
      desk.permitted(of.value(), officer, CommunitySight.WORK);
    }
    if (SentForm.taken(() -> going.record(Objects.requireNonNull(visit), officer), errors, response, CommunityFields::ofVisit)) {
      flash.addFlashAttribute("notice", "services.community.saved");
      return "redirect:/services/community/homes/" + home;
    }
    return show(card, form, officer, model);
  }

  @GetMapping("/facts")
  @Permitted(CommunitySight.WORK)
  String facts(@PathVariable UUID home, Officer officer, Model model) {
    var card = desk.home(home, officer, CommunitySight.WORK);
    return facts(card, HomeForm.of(card), model);
  }

  @PostMapping("/facts")
  @Permitted(CommunitySight.WORK)
  String facts(@PathVariable UUID home, @ModelAttribute("form") HomeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var card = desk.home(home, officer, CommunitySight.WORK);
    var read = form.read(new Inputs(errors), errors, places);
    if (SentForm.taken(() -> homes.save(home, SeenVersion.of(form.version()), Objects.requireNonNull(read)), errors, response, "services.stale", code -> "")) {
      flash.addFlashAttribute("notice", "services.community.saved");
      return "redirect:/services/community/homes/" + home;
    }
    return facts(card, form, model);
  }

  private String facts(CommunityHomes.Home card, HomeForm form, Model model) {
    model.addAttribute("home", card);
    model.addAttribute("form", form);
    model.addAttribute("flags", words.options("community.flag", HomeFlag.class));
    return "services/community/facts";
  }

  private String show(CommunityHomes.Home card, VisitForm form, Officer officer, Model model) {
    var people = register.ofHome(card.id(), officer);
    model.addAttribute("home", card);
    model.addAttribute("form", form);
    model.addAttribute("people", people);
    model.addAttribute("visits", homes.visits(card.id(), officer));
    model.addAttribute("names", categories);
    model.addAttribute("actions", words.options("community.action", VisitAction.class));
    model.addAttribute("persons", Stream.concat(Stream.of(new Option("", words.say("community.wholeHome"))), people.stream().filter(one -> one.state().isOpen())
        .map(one -> new Option(one.id().toString(), one.person() == null ? one.number() : one.person()))).toList());
    model.addAttribute("mayWork", sight.mayIn(officer, CommunitySight.WORK, card.unitId()));
    model.addAttribute("flags", card.facts().flags().stream().map(one -> words.label("community.flag", one)).toList());
    return "services/community/home";
  }
}
