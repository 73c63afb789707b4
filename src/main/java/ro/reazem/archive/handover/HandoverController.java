package ro.reazem.archive.handover;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Inventories of handed over files: their list with the form for a new one, one on the screen, on paper and as a table. */
@Controller
@RequestMapping("/archive/handovers")
class HandoverController {

  private static final String MAKE = "archive.handover.make";

  private final HandingOver handing;
  private final HandoverRegister register;
  private final InventoryPaper paper;
  private final ArchiveSight sight;
  private final CaseKinds kinds;
  private final Trail trail;

  HandoverController(HandingOver handing, HandoverRegister register, InventoryPaper paper, ArchiveSight sight, CaseKinds kinds, Trail trail) {
    this.handing = handing;
    this.register = register;
    this.paper = paper;
    this.sight = sight;
    this.kinds = kinds;
    this.trail = trail;
  }

  /** What is handed over, as typed. */
  record HandoverForm(@Nullable String key, @Nullable String unit, @Nullable String year, @Nullable String receivedBy) {}

  @GetMapping
  @Permitted(ArchiveSight.READ)
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    model.addAttribute("form", new HandoverForm(UUID.randomUUID().toString(), null, null, null));
    return page(ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping
  @Permitted(MAKE)
  String handOver(@ModelAttribute("form") HandoverForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), text -> unit(text, officer));
    var year = in.whole("year", form.year(), 1900, 2999);
    var received = in.name("receivedBy", form.receivedBy(), 200);
    var made = SentForm.made(() -> handing.handOver(TypedKey.of(form.key()), Objects.requireNonNull(unit), Objects.requireNonNull(year), received, officer),
        errors, response, code -> "year");
    if (made.isEmpty()) {
      return page(ListPage.Asked.of(null, null), officer, model);
    }
    flash.addFlashAttribute("notice", made.get().size() == 1 ? "archive.handover.made" : "archive.handover.madeSeveral");
    return "redirect:/archive/handovers" + (made.get().size() == 1 ? "/" + made.get().getFirst() : "");
  }

  @GetMapping("/{id}")
  @Permitted(ArchiveSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("line", find(id, officer));
    model.addAttribute("items", register.items(id, officer));
    model.addAttribute("kinds", kinds);
    return "archive/handover/show";
  }

  @GetMapping("/{id}/inventory.csv")
  @Permitted(ArchiveSight.READ)
  ResponseEntity<byte[]> csv(@PathVariable UUID id, Officer officer) throws IOException {
    var line = find(id, officer);
    var items = register.items(id, officer);
    var out = new ByteArrayOutputStream();
    var csv = new CsvWriter(out);
    csv.row(List.of(kinds.say("archive.handover.place"), kinds.say("archive.column.code"), kinds.say("archive.column.file"),
        kinds.say("archive.handover.content"), kinds.say("archive.handover.opened"), kinds.say("archive.column.closed"), kinds.say("archive.handover.pages"),
        kinds.say("archive.code.term"), kinds.say("archive.handover.remarks")));
    items.forEach(item -> csv.row(Arrays.asList(item.place(), item.code(), item.number(), kinds.name(item.context(), item.kind()), item.openedOn(),
        item.closedOn(), "", item.years() == null ? "P" : item.years(), "")));
    csv.finish();
    trail.exported(items.size());
    return Download.attached(name(line, "csv"), MediaType.parseMediaType("text/csv;charset=UTF-8"), out.toByteArray());
  }

  @GetMapping("/{id}/inventory.pdf")
  @Permitted(ArchiveSight.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    var line = find(id, officer);
    var items = register.items(id, officer);
    trail.exported(items.size());
    return Download.shown(name(line, "pdf"), MediaType.APPLICATION_PDF, paper.of(line, items));
  }

  private static String name(HandoverRegister.Line line, String kind) {
    return "inventar-" + line.number() + "-" + line.datedOn().getYear() + "." + kind;
  }

  private HandoverRegister.Line find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private UUID unit(String text, Officer officer) {
    return register.units(officer).stream().filter(one -> one.value().equals(text)).findFirst().map(one -> UUID.fromString(one.value()))
        .filter(id -> sight.may(officer, MAKE, id)).orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private String page(ListPage.Asked asked, Officer officer, Model model) {
    model.addAttribute("found", register.list(asked, officer));
    model.addAttribute("units", register.units(officer));
    model.addAttribute("lastYear", String.valueOf(handing.lastYear()));
    return "archive/handover/list";
  }
}
