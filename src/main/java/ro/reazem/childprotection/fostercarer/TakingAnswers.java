package ro.reazem.childprotection.fostercarer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.childprotection.carerfile.CarerSteps.Kind;
import ro.reazem.childprotection.commission.CommissionDecided;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.HearsCommission;
import ro.reazem.platform.security.Officer;

/**
 * Takes the Commission's answer about a carer into the file (atestat, refuz, aviz) once the resolution is communicated: until then its number may still be
 * cancelled, and an attest that was given is never taken out of a file. The attest bears the number of the resolution and the limits that were proposed.
 */
@Component("takingAnswersAboutCarers")
@Transactional
class TakingAnswers implements HearsCommission {

  private final FosterCarers carers;
  private final CarerFiles files;
  private final CarerProposals proposals;
  private final WorkingOnCarer working;
  private final Attestations attestations;
  private final CarerLaws laws;

  TakingAnswers(FosterCarers carers, CarerFiles files, CarerProposals proposals, WorkingOnCarer working, Attestations attestations, CarerLaws laws) {
    this.carers = carers;
    this.files = files;
    this.proposals = proposals;
    this.working = working;
    this.attestations = attestations;
    this.laws = laws;
  }

  @Override
  public void decided(CommissionDecided what) {
    // taken in when it is communicated
  }

  @Override
  public void communicated(CommissionDecided what, Officer by) {
    proposals.of(what.itemId()).ifPresent(asked -> {
      var carer = carers.findById(asked.carer()).orElseThrow();
      boolean fits = asked.limits() == null ? maySayOfAttest(carer, what) : carer.state().allows(CarerAct.ATTEST);
      if (!fits) {
        // the file went another way meanwhile: the answer stays in it, and changes nothing
        files.step(carer.getId(), Kind.ANSWERED, what.on(), cited(what), what.text(), by);
      } else if (asked.limits() == null) {
        boolean given = what.answer() == Answer.ADMITTED;
        working.endorse(carer.getId(), carer.version(), new Endorsement(what.on(), cited(what), given), given ? "" : what.text(), by);
      } else if (what.answer() == Answer.ADMITTED) {
        working.attest(carer.getId(), carer.version(), new Attestation(what.number(), what.on(), cited(what), asked.limits(), null), by);
      } else {
        working.act(carer.getId(), carer.version(), CarerAct.REFUSE, new Acted(what.on(), null, cited(what), what.text()), by);
      }
    });
  }

  /** Whether there is an attest of the present law, and nothing later than this was said of it. */
  private boolean maySayOfAttest(FosterCarer carer, CommissionDecided what) {
    var attested = attestations.of(carer.getId().value());
    var attest = attested.attestation();
    return carer.state().holdsAttest() && attest != null && !attest.isOld(laws.on(what.on())) && what.on().isAfter(attest.issuedOn())
        && attested.endorsements().stream().allMatch(one -> one.on().isBefore(what.on()));
  }

  private static String cited(CommissionDecided what) {
    return "Hotărârea CPC nr. " + what.number();
  }
}
