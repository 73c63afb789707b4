package ro.reazem.people.card;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.people.change.ChronicleText;
import ro.reazem.people.kinship.EndingMeasures;
import ro.reazem.people.kinship.Kinship;
import ro.reazem.people.person.NoSuchPerson;
import ro.reazem.people.protection.Shelter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Panel;

/** A person's page with its tabs. */
@Controller
class PersonController {

  private static final int HIDDEN_AGAIN_SECONDS = 60;

  private final PersonCards cards;
  private final Shelter shelter;
  private final Kinship kinship;
  private final EndingMeasures ending;
  private final ChronicleText chronicle;
  private final PermissionMatrix matrix;
  private final ObjectProvider<Panel> panels;
  private final Trail trail;
  private final Clock clock;

  PersonController(PersonCards cards, Shelter shelter, Kinship kinship, EndingMeasures ending, ChronicleText chronicle,
      PermissionMatrix matrix, ObjectProvider<Panel> panels, Trail trail, Clock clock) {
    this.cards = cards;
    this.shelter = shelter;
    this.kinship = kinship;
    this.ending = ending;
    this.chronicle = chronicle;
    this.matrix = matrix;
    this.panels = panels;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/people/persons/{id}")
  @Permitted("people.person.read")
  String summary(@PathVariable UUID id, Officer officer, Model model, RedirectAttributes after) {
    var survivor = cards.survivor(id);
    if (survivor.isPresent()) {
      after.addFlashAttribute("notice", "people.person.seesSurvivor");
      return "redirect:/people/persons/" + survivor.get();
    }
    boolean closed = page(id, "summary", officer, model);
    model.addAttribute("household", cards.household(id));
    model.addAttribute("relations", kinship.of(id));
    model.addAttribute("activity", chronicle.latest(id, closed));
    model.addAttribute("panels", panels.stream().filter(panel -> panel.place() == Panel.Place.PERSON)
        .filter(panel -> matrix.allows(officer, panel.action())).sorted(Comparator.comparing(Panel::order)).toList());
    return "people/card/summary";
  }

  @GetMapping("/people/persons/{id}/addresses")
  @Permitted("people.person.read")
  String addresses(@PathVariable UUID id, Officer officer, Model model) {
    page(id, "addresses", officer, model);
    return "people/card/addresses";
  }

  @GetMapping("/people/persons/{id}/household")
  @Permitted("people.person.read")
  String household(@PathVariable UUID id, Officer officer, Model model) {
    boolean closed = page(id, "household", officer, model);
    model.addAttribute("household", cards.household(id));
    model.addAttribute("stays", closed ? cards.stays(id).stream().map(StayLine::withoutPlace).toList() : cards.stays(id));
    return "people/card/household";
  }

  @GetMapping("/people/persons/{id}/relations")
  @Permitted("people.person.read")
  String relations(@PathVariable UUID id, Officer officer, Model model) {
    page(id, "relations", officer, model);
    model.addAttribute("relations", kinship.of(id));
    return "people/card/relations";
  }

  @GetMapping("/people/persons/{id}/history")
  @Permitted("people.person.read")
  String history(@PathVariable UUID id, Officer officer, Model model) {
    boolean closed = page(id, "history", officer, model);
    model.addAttribute("activity", chronicle.all(id, closed));
    return "people/card/history";
  }

  /** The whole CNP, for a minute. */
  @PostMapping("/people/persons/{id}/cnp")
  @Permitted("people.person.cnp")
  String showCnp(@PathVariable UUID id, Officer officer, Model model, HttpServletResponse response,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    trail.revealed();
    page(id, "summary", officer, model);
    model.addAttribute("digits", cards.cnp(id).orElseThrow(NoSuchPerson::new));
    if (htmx != null) {
      return "people/card/cnpline :: shown";
    }
    response.setHeader("Refresh", HIDDEN_AGAIN_SECONDS + ";url=/people/persons/" + id);
    return "people/card/cnp";
  }

  /** The masked CNP, which takes the place of the whole one after a minute. */
  @GetMapping("/people/persons/{id}/cnp")
  @Permitted("people.person.read")
  String maskCnp(@PathVariable UUID id, Officer officer, Model model) {
    page(id, "summary", officer, model);
    return "people/card/cnpline :: masked";
  }

  /** What every tab shows; tells whether the places are closed to the officer. */
  private boolean page(UUID id, String tab, Officer officer, Model model) {
    var card = cards.card(id).orElseThrow(NoSuchPerson::new);
    var measures = kinship.measuresOf(id);
    boolean works = matrix.allows(officer, "people.person.change");
    boolean covered = shelter.covers(id);
    boolean closed = covered && shelter.closed(id, officer);
    model.addAttribute("card", closed ? card.withoutPlace() : card);
    model.addAttribute("doubts", card.doubts(LocalDate.now(clock)));
    model.addAttribute("measures", measures);
    model.addAttribute("alerts", card.diedOn() == null ? ending.alerts(measures) : List.of());
    model.addAttribute("addresses", closed ? List.of() : cards.addresses(id, works || covered));
    model.addAttribute("sheltered", covered);
    model.addAttribute("closed", closed);
    model.addAttribute("tab", tab);
    model.addAttribute("restricted", cards.restrictedSince(id).orElse(null));
    model.addAttribute("works", works);
    model.addAttribute("mayShowCnp", matrix.allows(officer, "people.person.cnp"));
    return closed;
  }
}
