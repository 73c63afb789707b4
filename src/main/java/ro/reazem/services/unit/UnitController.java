package ro.reazem.services.unit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The page of one service unit, and the forms of its facts, licences and groups. */
@Controller("serviceUnitController")
@RequestMapping("/services/units/{unit}")
class UnitController {

  static final String READ = "services.unit.read";
  static final String KEEP = "services.unit.keep";
  private static final List<String> FORMS = List.of("edit", "licence", "group");

  private final ServiceUnits units;
  private final KeepingUnit keeping;
  private final UnitChoices choices;
  private final ServiceNomenclature nomenclature;
  private final LegalParameters parameters;
  private final Places places;
  private final PermissionMatrix matrix;
  private final Clock clock;

  UnitController(ServiceUnits units, KeepingUnit keeping, UnitChoices choices, ServiceNomenclature nomenclature, LegalParameters parameters, Places places,
      PermissionMatrix matrix, Clock clock) {
    this.units = units;
    this.keeping = keeping;
    this.choices = choices;
    this.nomenclature = nomenclature;
    this.parameters = parameters;
    this.places = places;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** A group with how many of its places are taken today. */
  record Occupied(ServiceGroup group, int taken, boolean small) {

    public int free() {
      return Math.max(0, group.places() - taken);
    }
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable UUID unit, Officer officer, Model model) {
    var found = found(unit);
    var today = LocalDate.now(clock);
    var licences = units.licences(unit);
    var law = parameters.on(today);
    int least = law.find("NURSERY_GROUP_MIN").map(one -> law.whole("NURSERY_GROUP_MIN")).orElse(0);
    int year = SchoolYear.of(today);
    model.addAttribute("unit", found);
    model.addAttribute("code", nomenclature.name(found.code()));
    model.addAttribute("place", places.name(found.siruta()));
    model.addAttribute("orgUnit", choices.unitName(found.unitId()));
    model.addAttribute("head", choices.headName(found.headId()));
    model.addAttribute("licences", licences);
    model.addAttribute("standing", LicenceStanding.of(licences, nomenclature.asksLicence(found.code(), today), today, law.whole("SERVICE_LICENCE_WARNING")));
    model.addAttribute("groups", units.groups(unit, year).stream().map(one -> occupied(one, today, least)).toList());
    model.addAttribute("next", units.groups(unit, year + 1).stream().map(one -> occupied(one, today, least)).toList());
    model.addAttribute("year", year);
    model.addAttribute("mayKeep", mayKeep(officer, found));
    return "services/unit/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(KEEP)
  String form(@PathVariable UUID unit, @PathVariable String what, Officer officer, Model model) {
    var found = permitted(unit, officer);
    return form(found, what, UnitForm.of(found, places.name(found.siruta()), LocalDate.now(clock)), officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(KEEP)
  String save(@PathVariable UUID unit, @PathVariable String what, @ModelAttribute("form") UnitForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var found = permitted(unit, officer);
    var in = new Inputs(errors);
    Runnable act = switch (what) {
      case "edit" -> {
        var read = form.read(in, errors, places, unit, found, SeenVersion.of(form.version()));
        yield () -> keeping.save(Objects.requireNonNull(read));
      }
      case "licence" -> {
        var read = form.licence(in, errors);
        yield () -> keeping.license(unit, Objects.requireNonNull(read), officer);
      }
      case "group" -> {
        var read = form.group(in, errors, unit);
        yield () -> keeping.group(Objects.requireNonNull(read));
      }
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
    if (!SentForm.taken(act, errors, response, "services.stale", UnitController::field)) {
      return form(found, what, form, officer, model);
    }
    flash.addFlashAttribute("notice", "services.unit.saved");
    return "redirect:/services/units/" + unit;
  }

  static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "codeUnknown" -> "code";
      case "stateInFuture" -> "stateSince";
      case "capacityBelowGroups" -> "capacity";
      case "licencesOverlap" -> "from";
      case "groupTooLarge", "groupsAboveCapacity", "groupBelowChildren" -> "places";
      case "groupAgeHasChildren" -> "age";
      default -> "";
    };
  }

  private String form(ServiceUnit found, String what, UnitForm form, Officer officer, Model model) {
    if (!FORMS.contains(what) || what.equals("group") && !found.kind().hasGroups()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("unit", found);
    model.addAttribute("what", what);
    model.addAttribute("form", form);
    choices.offer(officer, model);
    return "services/unit/form";
  }

  private Occupied occupied(ServiceGroup one, LocalDate today, int least) {
    int taken = units.taken(one.id(), today);
    return new Occupied(one, taken, taken > 0 && taken < least);
  }

  private ServiceUnit permitted(UUID id, Officer officer) {
    var found = found(id);
    if (!mayKeep(officer, found)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  private boolean mayKeep(Officer officer, ServiceUnit one) {
    return matrix.units(officer, KEEP).contains(one.unitId());
  }

  private ServiceUnit found(UUID id) {
    return units.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
