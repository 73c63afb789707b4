package ro.reazem.audit.documentation;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Permitted;

/** The documentation for auditors, readable in the application that it describes. */
@Controller
@RequestMapping("/documentation")
class DocumentationController {

  private static final String READ = "audit.documentation.read";

  private final PreparedDocumentation documentation;
  private final PermissionSheets permissions;
  private final TableSheets tables;
  private final ParameterSheets parameters;
  private final MessageSource messages;

  DocumentationController(PreparedDocumentation documentation, PermissionSheets permissions, TableSheets tables,
      ParameterSheets parameters, MessageSource messages) {
    this.documentation = documentation;
    this.permissions = permissions;
    this.tables = tables;
    this.parameters = parameters;
    this.messages = messages;
  }

  @GetMapping
  @Permitted(READ)
  String overview(Model model, Locale locale) {
    var handbook = documentation.handbook();
    model.addAttribute("contexts", handbook.ofKind(ModuleSheet.Kind.CONTEXT));
    model.addAttribute("shared", handbook.ofKind(ModuleSheet.Kind.SHARED));
    model.addAttribute("events", handbook.ofKind(ModuleSheet.Kind.EVENTS));
    return page("overview", "audit.documentation.title", model, locale);
  }

  @GetMapping("/modules/{id}")
  @Permitted(READ)
  String module(@PathVariable String id, Model model, Locale locale) {
    var handbook = documentation.handbook();
    var module = handbook.module(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("module", module);
    model.addAttribute("published", handbook.events().stream()
        .filter(event -> event.module().equals(id) || event.publishers().contains(id)).toList());
    model.addAttribute("diagram", documentation.diagramTexts().containsKey(id));
    model.addAttribute("title", module.name());
    model.addAttribute("part", "overview");
    return "audit/documentation/module";
  }

  @GetMapping("/events")
  @Permitted(READ)
  String events(Model model, Locale locale) {
    model.addAttribute("events", documentation.handbook().events());
    return page("events", "audit.documentation.events", model, locale);
  }

  @GetMapping("/permissions")
  @Permitted(READ)
  String permissions(Model model, Locale locale) {
    model.addAttribute("levels", Level.values());
    model.addAttribute("contexts", permissions.of(documentation.handbook()));
    return page("permissions", "audit.documentation.permissions", model, locale);
  }

  @GetMapping("/parameters")
  @Permitted(READ)
  String parameters(Model model, Locale locale) {
    model.addAttribute("contexts", parameters.byContext(locale));
    return page("parameters", "audit.documentation.parameters", model, locale);
  }

  @GetMapping("/tables")
  @Permitted(READ)
  String tables(Model model, Locale locale) {
    model.addAttribute("schemas", tables.bySchema());
    return page("tables", "audit.documentation.tables", model, locale);
  }

  @GetMapping("/diagrams/{name}.svg")
  @Permitted(READ)
  ResponseEntity<String> diagram(@PathVariable String name) {
    if (!documentation.diagramTexts().containsKey(name)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
        .header("Content-Disposition", "inline; filename=\"" + name + ".svg\"").body(documentation.svg(name));
  }

  private String page(String part, String title, Model model, Locale locale) {
    model.addAttribute("title", messages.getMessage(title, null, locale));
    model.addAttribute("part", part);
    return "audit/documentation/" + part;
  }
}
