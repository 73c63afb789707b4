package ro.reazem.childprotection.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Fills the page of a resolution. */
@Component
class ResolutionPage {

  private final ResolutionRegister register;
  private final CommunicationList communications;
  private final Extracts extracts;
  private final WithdrawingConsent withdrawals;
  private final CommissionSight sight;
  private final CommissionChoices choices;
  private final Trail trail;
  private final Clock clock;

  ResolutionPage(ResolutionRegister register, CommunicationList communications, Extracts extracts, WithdrawingConsent withdrawals, CommissionSight sight,
      CommissionChoices choices, Trail trail, Clock clock) {
    this.register = register;
    this.communications = communications;
    this.extracts = extracts;
    this.withdrawals = withdrawals;
    this.sight = sight;
    this.choices = choices;
    this.trail = trail;
    this.clock = clock;
  }

  ResolutionRegister.View find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(CommissionSight::unknown);
  }

  void require(ResolutionRegister.View view, String action, Officer officer) {
    sight.require(officer, action, view.officeId());
  }

  String show(ResolutionRegister.View view, Officer officer, Model model) {
    if (view.caseId() != null) {
      trail.aboutCase("childprotection", view.caseId());
    }
    model.addAttribute("resolution", view);
    model.addAttribute("communications", communications.of(view.id()));
    var extract = extracts.latest(view.id());
    model.addAttribute("extract", extract.orElse(null));
    model.addAttribute("appeals", communications.appeals(view.id()));
    model.addAttribute("withdrawals", withdrawals.of(view.itemId()));
    model.addAttribute("ways", choices.of("communicationWay", CommunicationWay.values()));
    model.addAttribute("mayWork", sight.allows(officer, CommissionSight.WORK, view.officeId()));
    model.addAttribute("mayApprove", sight.allows(officer, CommissionSight.APPROVE, view.officeId()));
    var today = ResolutionForms.DAY.format(LocalDate.now(clock));
    model.addAttribute("today", today);
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", view.state().equals(ResolutionState.DRAFT.name()) ? ResolutionForms.TextForm.of(view) : ResolutionForms.ExtractForm.of(extract));
    }
    return "childprotection/resolution/show";
  }
}
