package ro.reazem.financialaid.monthlylist;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.trail.Trail;

/** Hands out a closed list as the files for the county payer, whole CNPs included. */
@Controller
@RequestMapping("/financialaid/monthly-lists")
class MonthlyListFilesController {

  private static final String EXPORT = "financialaid.list.export";

  private final MonthlyListRegister register;
  private final MonthlyListFiles files;
  private final Trail trail;

  MonthlyListFilesController(MonthlyListRegister register, MonthlyListFiles files, Trail trail) {
    this.register = register;
    this.files = files;
    this.trail = trail;
  }

  @GetMapping("/{id}/export.xlsx")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> sheet(@PathVariable UUID id, Officer officer) {
    var list = closed(id);
    return Download.attached(name(list, ".xlsx"), Download.XLSX, files.sheet(list, whole(list, officer), register.totals(list)));
  }

  @GetMapping("/{id}/export.pdf")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, Officer officer) {
    var list = closed(id);
    return Download.shown(name(list, ".pdf"), MediaType.APPLICATION_PDF, files.paper(list, whole(list, officer), register.totals(list)));
  }

  /** What the supplier of a source is told; there is none for lines that families are paid. */
  @GetMapping("/{id}/supplier.xlsx")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> supplier(@PathVariable UUID id, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String supplier, Officer officer) {
    var list = closed(id);
    var lines = register.whole(list, officer).stream().filter(line -> line.payment() == LinePayment.SUPPLIER && line.gross().isPositive()
        && line.supply().source().equals(source) && line.supply().supplier().equals(supplier)).toList();
    if (lines.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    trail.exported(lines.size());
    return Download.attached(name(list, "-" + Folding.fold(supplier).replaceAll("[^a-z0-9]+", "-") + ".xlsx"), Download.XLSX, files.supplierSheet(list, lines));
  }

  private List<ListLine> whole(MonthlyList list, Officer officer) {
    var lines = register.whole(list, officer);
    trail.exported(lines.size());
    return lines;
  }

  /** An open list still changes, so no file of it exists. */
  private MonthlyList closed(UUID id) {
    return register.find(id).filter(MonthlyList::closed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String name(MonthlyList list, String ending) {
    return (list.isHeating() ? "borderou-incalzire-" : "borderou-") + list.month() + "-nr-" + list.number() + ending;
  }
}
