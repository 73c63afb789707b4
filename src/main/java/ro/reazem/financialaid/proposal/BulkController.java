package ro.reazem.financialaid.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** Signing several proposals at once: what was ticked and what is left out, then the outcome of each. */
@Controller
@RequestMapping("/financialaid/proposals/bulk")
class BulkController {

  private static final String APPROVE = ProposalSight.APPROVE;
  private static final int MOST = 200;

  private final ProposalRegister register;
  private final ChoosingBulk choosing;
  private final SigningInBulk signing;
  private final SigningBatches batches;
  private final PermissionMatrix matrix;
  private final Trail trail;

  BulkController(ProposalRegister register, ChoosingBulk choosing, SigningInBulk signing, SigningBatches batches, PermissionMatrix matrix, Trail trail) {
    this.register = register;
    this.choosing = choosing;
    this.signing = signing;
    this.batches = batches;
    this.matrix = matrix;
    this.trail = trail;
  }

  /** Asked from the list with the boxes that were ticked, or for all that wait for the officer, the oldest first; nothing is signed yet. */
  @GetMapping
  @Permitted(APPROVE)
  String ask(@RequestParam(required = false) @Nullable List<String> proposals, @RequestParam(required = false) @Nullable String all, Officer officer,
      Model model) {
    var asked = all == null ? read(proposals) : register.oldest(officer, MOST + 1);
    var chosen = choosing.sort(asked.stream().limit(MOST).toList(), officer);
    model.addAttribute("most", asked.size() > MOST ? MOST : 0);
    chosen.cases().forEach(one -> trail.aboutCase("financialaid", one));
    model.addAttribute("groups", chosen.groups());
    model.addAttribute("leftOut", chosen.leftOut());
    model.addAttribute("limit", choosing.limit().orElse(null));
    model.addAttribute("limitCode", ChoosingBulk.LIMIT);
    model.addAttribute("seesParameters", matrix.allows(officer, "parameters.value.read"));
    model.addAttribute("keys", chosen.groups().stream().map(group -> UUID.randomUUID().toString()).toList());
    return "financialaid/proposal/bulk";
  }

  @PostMapping
  @Permitted(APPROVE)
  String sign(@RequestParam(required = false) @Nullable String key, @RequestParam(required = false) @Nullable List<String> proposals, Officer officer) {
    var chosen = choosing.seen(read(proposals), officer);
    if (chosen.isEmpty()) {
      return "redirect:/financialaid/proposals";
    }
    chosen.forEach(one -> trail.aboutCase("financialaid", one.applicationId()));
    var batch = TypedKey.of(key);
    signing.sign(batch, chosen.stream().map(Proposal::getId).toList(), officer);
    return "redirect:/financialaid/proposals/bulk/" + batch;
  }

  /** Goes on with a batch that was interrupted. */
  @PostMapping("/{batch}/go-on")
  @Permitted(APPROVE)
  String goOn(@PathVariable UUID batch, Officer officer) {
    signing.goOn(batch, officer);
    return "redirect:/financialaid/proposals/bulk/" + batch;
  }

  @GetMapping("/{batch}")
  @Permitted(APPROVE)
  String outcome(@PathVariable UUID batch, Officer officer, Model model) {
    var rows = batches.of(batch, officer);
    if (rows.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    trail.listed();
    model.addAttribute("rows", rows);
    model.addAttribute("batch", batch);
    model.addAttribute("signedRows", (int) rows.stream().filter(row -> row.outcome().equals("SIGNED")).count());
    model.addAttribute("refusedRows", (int) rows.stream().filter(row -> row.outcome().equals("REFUSED")).count());
    model.addAttribute("interrupted", rows.stream().anyMatch(row -> row.outcome().equals("WAITING")));
    return "financialaid/proposal/bulk-outcome";
  }

  private static List<ProposalId> read(@Nullable List<String> typed) {
    return typed == null ? List.of() : typed.stream().filter(one -> one.matches(TypedId.FORM)).distinct().limit(MOST).map(ProposalId::of).toList();
  }
}
