package ro.reazem.people.household;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ro.reazem.people.change.ChronicleText;
import ro.reazem.people.protection.Shelter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Panel;

/** A household's page. */
@Controller
class HouseholdController {

  private final HouseholdRegister register;
  private final Shelter shelter;
  private final ChronicleText chronicle;
  private final PermissionMatrix matrix;
  private final ObjectProvider<Panel> panels;
  private final Trail trail;

  HouseholdController(HouseholdRegister register, Shelter shelter, ChronicleText chronicle, PermissionMatrix matrix,
      ObjectProvider<Panel> panels, Trail trail) {
    this.register = register;
    this.shelter = shelter;
    this.chronicle = chronicle;
    this.matrix = matrix;
    this.panels = panels;
    this.trail = trail;
  }

  @GetMapping("/people/households/{id}")
  @Permitted("people.household.read")
  String page(@PathVariable UUID id, Officer officer, Model model) {
    var members = register.members(id);
    trail.aboutPersons(members.stream().map(HouseholdMember::personId).toList());
    boolean closed = shelter.closedHousehold(id, officer);
    var card = register.card(id).orElseThrow(NoSuchHousehold::new);
    model.addAttribute("card", closed ? card.withoutPlace() : card);
    model.addAttribute("closed", closed);
    model.addAttribute("members", members.stream().filter(member -> member.until() == null).toList());
    model.addAttribute("former", members.stream().filter(member -> member.until() != null).toList());
    model.addAttribute("works", matrix.allows(officer, "people.household.change"));
    model.addAttribute("activity", chronicle.latest(id, closed));
    model.addAttribute("panels", panels.stream().filter(panel -> panel.place() == Panel.Place.HOUSEHOLD)
        .filter(panel -> matrix.allows(officer, panel.action())).sorted(Comparator.comparing(Panel::order)).toList());
    return "people/household/page";
  }
}
