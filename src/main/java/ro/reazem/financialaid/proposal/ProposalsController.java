package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.erasure.ErasedRequest;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;

/** Proposals that wait for a signature: the queue, one of them with its frozen sheets, and signing or sending back. */
@Controller
@RequestMapping("/financialaid/proposals")
class ProposalsController {

  private static final String READ = ProposalSight.READ;
  private static final String APPROVE = ProposalSight.APPROVE;
  private static final String PROPOSE = ProposalSight.PROPOSE;
  private static final int LONGEST_NOTE = 1000;
  private static final List<ListColumn<ProposalRegister.Line>> COLUMNS = List.of(ListColumn.of("financialaid.column.request", ProposalRegister.Line::request),
      ListColumn.of("financialaid.column.holder", ProposalRegister.Line::holder),
      ListColumn.word("financialaid.decisions.kind", line -> "financialaid.decision.kind." + line.kind()),
      ListColumn.of("financialaid.decisions.gross", ProposalRegister.Line::gross), ListColumn.of("financialaid.decisions.from", ProposalRegister.Line::effectiveFrom),
      ListColumn.of("financialaid.proposals.by", ProposalRegister.Line::proposedByName), ListColumn.of("financialaid.proposals.at", ProposalRegister.Line::proposedAt));

  private final ProposalRegister register;
  private final Proposals proposals;
  private final SettlingProposal settling;
  private final BesideDecision beside;
  private final ProposalSight sight;
  private final PermissionMatrix matrix;
  private final SigningBatches batches;
  private final ListExport exports;
  private final Trail trail;
  private final Clock clock;

  ProposalsController(ProposalRegister register, Proposals proposals, SettlingProposal settling, BesideDecision beside, ProposalSight sight,
      PermissionMatrix matrix, SigningBatches batches, ListExport exports, Trail trail, Clock clock) {
    this.register = register;
    this.proposals = proposals;
    this.settling = settling;
    this.beside = beside;
    this.sight = sight;
    this.matrix = matrix;
    this.batches = batches;
    this.exports = exports;
    this.trail = trail;
    this.clock = clock;
  }

  /** The signatory's word as typed. */
  record SettlingForm(@Nullable String choice, @Nullable String note, @Nullable String confirmed) {}

  @GetMapping
  @Permitted(READ)
  Object queue(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "propuneri", COLUMNS, register.all(officer));
    }
    model.addAttribute("queue", register.open(officer, ListPage.Asked.of(page, size)));
    model.addAttribute("me", officer.id());
    boolean maySign = matrix.allows(officer, APPROVE);
    model.addAttribute("maySign", maySign);
    model.addAttribute("unfinished", maySign ? batches.unfinished(officer) : List.of());
    return "financialaid/proposal/list";
  }

  @GetMapping("/awaiting")
  @Permitted(APPROVE)
  String awaiting(Officer officer, Model model) {
    model.addAttribute("lines", register.awaiting(officer));
    return "financialaid/proposal/panels :: awaiting";
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String show(@PathVariable ProposalId id, Officer officer, Model model) {
    var form = new SettlingForm(null, null, null);
    return show(permitted(id, officer, READ), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}")
  @Permitted(APPROVE)
  String settle(@PathVariable ProposalId id, @ModelAttribute("form") SettlingForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var proposal = permitted(id, officer, APPROVE);
    var note = new Inputs(errors).optionalParagraphs("note", form.note(), LONGEST_NOTE);
    boolean approve = "APPROVE".equals(form.choice());
    if (!approve && !"RETURN".equals(form.choice())) {
      errors.rejectValue("choice", "platform.input.required");
    } else if (!approve && note.isEmpty() && !errors.hasErrors()) {
      errors.rejectValue("note", "financialaid.proposal.noteMissing");
    }
    if (!errors.hasErrors()) {
      if (!"true".equals(form.confirmed())) {
        model.addAttribute("form", form);
        model.addAttribute("proposal", view(proposal));
        return "financialaid/proposal/confirm-settling";
      }
      try {
        if (approve) {
          flash.addFlashAttribute("notice", proposal.kind() == Proposal.Kind.FACTS ? "financialaid.proposal.noted" : "financialaid.proposal.signed");
          return settling.approve(id, signature(officer)).map(decision -> "redirect:/financialaid/decisions/" + decision)
              .orElseGet(() -> "redirect:/financialaid/entitlements/" + proposal.entitlementId());
        }
        settling.sendBack(id, signature(officer), note);
        flash.addFlashAttribute("notice", "financialaid.proposal.sentBack");
        return "redirect:/financialaid/applications/" + proposal.applicationId();
      } catch (RuleViolated violated) {
        if (permitted(id, officer, APPROVE).isSettledAs(approve ? Proposal.Status.APPROVED : Proposal.Status.RETURNED, officer.id())) {
          return "redirect:" + proposals.decisionOf(id.value()).map(decision -> "/financialaid/decisions/" + decision)
              .orElse("/financialaid/applications/" + proposal.applicationId());
        }
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(permitted(id, officer, READ), form, officer, model, errors);
  }

  @PostMapping("/{id}/take-back")
  @Permitted(PROPOSE)
  String takeBack(@PathVariable ProposalId id, Officer officer, RedirectAttributes flash) {
    var proposal = permitted(id, officer, PROPOSE);
    SentForm.step(() -> settling.takeBack(id, signature(officer)), "financialaid.proposal.takenBack", flash);
    return "redirect:/financialaid/applications/" + proposal.applicationId();
  }

  private String show(Proposal proposal, SettlingForm form, Officer officer, Model model, BindingResult errors) {
    boolean open = proposal.status() == Proposal.Status.OPEN;
    if (open && proposal.kind() == Proposal.Kind.GRANT) {
      beside.held(proposal.dossier().amounts(), officer, model);
    }
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("proposal", view(proposal));
    model.addAttribute("dossier", proposal.dossier());
    if (open) {
      beside.add(proposal.dossier(), officer, model);
    }
    model.addAttribute("comparison", Comparison.of(proposal.dossier()).orElse(null));
    boolean mine = officer.id().equals(proposal.proposedBy());
    model.addAttribute("mine", mine && open);
    model.addAttribute("unitId", proposal.unitId());
    model.addAttribute("maySettle", open && !mine && sight.allows(officer, APPROVE, proposal));
    return "financialaid/proposal/show";
  }

  /** A proposal as screens show it. */
  record View(String id, String kind, java.util.UUID applicationId, String proposedByName, java.time.Instant proposedAt,
      java.time.LocalDate effectiveFrom, ro.reazem.kernel.Lei gross, String status, String settledNote,
      ro.reazem.financialaid.dossier.FrozenDossier dossier) {}

  private static View view(Proposal proposal) {
    return new View(proposal.getId().toString(), proposal.kind().name(), proposal.applicationId(), proposal.proposedByName(),
        proposal.proposedAt(), proposal.effectiveFrom(), proposal.gross(), proposal.status().name(), proposal.settledNote(),
        proposal.dossier());
  }

  private Proposal.Signature signature(Officer officer) {
    return Proposal.Signature.of(officer, clock.instant());
  }

  private Proposal permitted(ProposalId id, Officer officer, String action) {
    var proposal = proposals.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase("financialaid", proposal.applicationId());
    sight.require(officer, action, proposal);
    ErasedRequest.refuse(proposal.isErased(), proposal.applicationId());
    return proposal;
  }
}
