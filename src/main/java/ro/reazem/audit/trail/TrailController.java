package ro.reazem.audit.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;

/** The trail of accesses by person, by officer, by period; what was refused, exported and revealed. */
@Controller
class TrailController {

  private static final int SIZE = 25;

  private final TrailRegister register;
  private final PermissionMatrix matrix;
  private final Trail trail;

  TrailController(TrailRegister register, PermissionMatrix matrix, Trail trail) {
    this.register = register;
    this.matrix = matrix;
    this.trail = trail;
  }

  @GetMapping("/audit")
  @Permitted("audit.trail.read")
  String lines(@RequestParam(required = false) @Nullable String tab, @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String file, @RequestParam(required = false) @Nullable String officer,
      @RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String before, Officer reader, Model model) {
    var filter = TrailFilter.of(tab, person == null || person.isBlank() ? file : person, officer, from, to, reader.id());
    trail.listed();
    model.addAttribute("filter", filter);
    model.addAttribute("person", person);
    model.addAttribute("file", file);
    model.addAttribute("personName", person == null ? "" : register.nameOf(filter.subject()));
    model.addAttribute("officers", register.officers());
    model.addAttribute("lines", register.lines(filter, number(before), SIZE));
    model.addAttribute("older", before != null);
    model.addAttribute("mayExport", matrix.allows(reader, "audit.trail.export"));
    return "audit/trail/list";
  }

  static @Nullable Long number(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }
}
