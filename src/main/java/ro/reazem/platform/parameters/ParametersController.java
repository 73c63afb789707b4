package ro.reazem.platform.parameters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The register of legal parameters: what is in force, the time line of each, the second officer's confirmation. */
@Controller
class ParametersController {

  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ParameterRegister register;
  private final EnteringValues entering;
  private final ParameterSheet sheet;
  private final ParameterWords words;
  private final PermissionMatrix matrix;
  private final List<OpenList> lists;
  private final Clock clock;

  ParametersController(ParameterRegister register, EnteringValues entering, ParameterSheet sheet, ParameterWords words,
      PermissionMatrix matrix, List<OpenList> lists, Clock clock) {
    this.register = register;
    this.entering = entering;
    this.sheet = sheet;
    this.words = words;
    this.matrix = matrix;
    this.lists = lists;
    this.clock = clock;
  }

  @Permitted("parameters.value.read")
  @GetMapping("/parameters")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String state, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Model model) {
    var today = LocalDate.now(clock);
    var search = new ParameterRegister.Search(q.length() > 100 ? q.substring(0, 100) : q, family, state);
    var shown = ListPage.of(ListPage.Asked.of(page, size == null ? "25" : size), register.count(search, today));
    model.addAttribute("search", search);
    model.addAttribute("page", shown);
    model.addAttribute("rows", register.page(search, today, shown));
    model.addAttribute("families", register.families().stream().map(one -> new Option(one, words.family(one))).toList());
    model.addAttribute("lists", lists.stream().map(one -> new Option(one.family(), words.family(one.family()))).toList());
    model.addAttribute("states", List.of("open", "unconfirmed", "marked"));
    return "platform/parameters/list";
  }

  @Permitted("parameters.value.read")
  @GetMapping("/parameters/{code}")
  String show(@PathVariable String code, Model model, Officer officer) {
    var parameter = parameter(code);
    model.addAttribute("figure", parameter);
    model.addAttribute("title", words.title(parameter));
    model.addAttribute("versions", register.history(code));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("me", officer.id());
    model.addAttribute("mayEnter", matrix.allows(officer, "parameters.value.enter"));
    model.addAttribute("mayConfirm", matrix.allows(officer, "parameters.value.confirm"));
    return "platform/parameters/show";
  }

  @Permitted("parameters.value.confirm")
  @PostMapping("/parameters/{code}/values/{id}/confirm")
  String confirm(@PathVariable String code, @PathVariable UUID id, @RequestParam long version, Officer officer,
      RedirectAttributes redirect) {
    parameter(code);
    SentForm.step(() -> entering.confirm(id, version, officer), "platform.parameters.confirmed", "platform.parameters.stale", redirect);
    return "redirect:/parameters/" + code;
  }

  @Permitted("parameters.value.read")
  @GetMapping("/parameters/export")
  ResponseEntity<byte[]> export() {
    var name = ContentDisposition.attachment().filename("parametri-legali-" + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
        .header(HttpHeaders.CONTENT_TYPE, XLSX).body(sheet.file());
  }

  private Parameter parameter(String code) {
    return register.parameter(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
