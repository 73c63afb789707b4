package ro.reazem.audit.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Panel;

/** Who opened the file of a person or a case, inside the file (cine a deschis dosarul). */
@Controller
class FileLogController {

  private static final int FEW = 8;
  private static final int SIZE = 25;

  private final TrailRegister register;
  private final FileLog log;
  private final PermissionMatrix matrix;

  FileLogController(TrailRegister register, FileLog log, PermissionMatrix matrix) {
    this.register = register;
    this.log = log;
    this.matrix = matrix;
  }

  /** Where the log stands. */
  @Configuration(proxyBeanMethods = false)
  static class Panels {

    @Bean
    Panel whoOpenedThePerson() {
      return new Panel(Panel.Place.PERSON, 90, "audit.trail.panel", "/audit/file?person={id}", Permitted.SIGNED_IN);
    }

    @Bean
    Panel whoOpenedTheCase() {
      return new Panel(Panel.Place.CASE, 90, "audit.trail.panel", "/audit/file?context={context}&file={id}", Permitted.SIGNED_IN);
    }
  }

  @GetMapping("/audit/file")
  @Permitted(Permitted.SIGNED_IN)
  String log(@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable UUID file,
      @RequestParam(required = false) @Nullable String before, @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Officer officer, Model model) {
    var subject = person == null ? file : person;
    boolean open = subject != null && log.isOpenTo(officer, subject);
    model.addAttribute("open", open);
    model.addAttribute("whole", matrix.allows(officer, "audit.trail.read"));
    model.addAttribute("person", person);
    model.addAttribute("file", file);
    model.addAttribute("inPage", part != null);
    model.addAttribute("older", before != null);
    if (open) {
      model.addAttribute("lines", register.lines(TrailFilter.of(null, subject.toString(), null, null, null, officer.id()),
          TrailController.number(before), part == null ? SIZE : FEW));
    }
    return "audit/trail/file :: log";
  }
}
