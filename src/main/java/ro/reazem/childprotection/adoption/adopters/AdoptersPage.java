package ro.reazem.childprotection.adoption.adopters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.platform.security.Officer;

/** What stands on every page of a file of adopters: who they are, and what the officer may do with the file. */
@Component("adoptersPage")
class AdoptersPage {

  private final AdoptersDesk desk;
  private final AdoptersRegister register;
  private final Clock clock;

  AdoptersPage(AdoptersDesk desk, AdoptersRegister register, Clock clock) {
    this.desk = desk;
    this.register = register;
    this.clock = clock;
  }

  void band(AdoptersFile file, Officer officer, Model model) {
    var attest = file.attest();
    model.addAttribute("file", register.find(file.getId(), officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("version", file.version());
    model.addAttribute("requestNumber", file.requestNumber());
    model.addAttribute("prolonged", attest != null && attest.isProlonged());
    model.addAttribute("attestGood", attest != null && attest.isGoodOn(LocalDate.now(clock)));
    boolean works = file.state().isOpen() && desk.allows(officer, AdoptionSight.WORK, file);
    boolean heads = desk.allows(officer, AdoptionSight.DECIDE, file);
    boolean lapsed = attest != null && !attest.isGoodOn(LocalDate.now(clock));
    model.addAttribute("acts", Arrays.stream(AdoptersAct.values()).filter(one -> works && isByHand(one) && file.state().allows(one)
        && (one != AdoptersAct.EXPIRE || lapsed)
        && (heads || action(one.name()).equals(AdoptionSight.WORK))).toList());
    model.addAttribute("mayDescribe", works && file.state().allows(AdoptersAct.DESCRIBED));
    model.addAttribute("mayGive", heads && file.state().isOpen());
    model.addAttribute("mayDestroy", heads && file.state().mayBeDestroyed());
  }

  /** Attests are the director's, and the head assigns and destroys. */
  static String action(String what) {
    return what.equals("ATTEST") || what.equals("GIVE") || what.equals(AdoptersAct.DESTROY.name()) ? AdoptionSight.DECIDE : AdoptionSight.WORK;
  }

  static boolean isByHand(AdoptersAct act) {
    return switch (act) {
      case START_EVALUATION, TRAIN, FIND_FIT, FIND_UNFIT, ATTEST, WITHDRAW, EXPIRE, PAPER -> true;
      case REGISTERED, GIVE, MATCHED, UNMATCHED, ENTRUSTED, ADOPTED, IN_COURT, DESCRIBED, DESTROY -> false;
    };
  }
}
