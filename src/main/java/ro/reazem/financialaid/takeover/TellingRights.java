package ro.reazem.financialaid.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CasesTakenOver;
import ro.reazem.events.entitlements.EntitlementsGranted;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.CaseRef;

/** Tells the other contexts of cases and rights that were taken over: the same as of single ones, some hundred in one event. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellingRights {

  private static final int IN_ONE_EVENT = 500;

  private final ApplicationEventPublisher events;

  TellingRights(ApplicationEventPublisher events) {
    this.events = events;
  }

  void tell(TakingRightsOver.Work work, List<EnteringRights.Entered> entered, LocalDate today, Instant at) {
    for (int from = 0; from < entered.size(); from += IN_ONE_EVENT) {
      var group = entered.subList(from, Math.min(from + IN_ONE_EVENT, entered.size()));
      events.publishEvent(new CasesTakenOver(UUID.randomUUID(), at, work.releasedBy(), group.stream().map(one -> state(one, today)).toList()));
      // of what is given in kind nobody is told
      var owed = group.stream().filter(one -> !Benefit.withoutMoney(one.row().right().benefit())).toList();
      if (!owed.isEmpty()) {
        events.publishEvent(new EntitlementsGranted(UUID.randomUUID(), at, owed.stream().map(one ->
            one.right().granted(one.row().person(), one.row().right().benefit(), ref(one), at)).toList()));
      }
      // suspended months and tranches are few
      owed.forEach(one -> one.right().changes(ref(one), at).forEach(events::publishEvent));
    }
  }

  private static CaseState state(EnteringRights.Entered one, LocalDate today) {
    var right = one.row().right();
    var persons = Stream.concat(Stream.of(one.row().person()), one.counted().stream().map(OldDossier.Living::person)).distinct().toList();
    return new CaseState(ref(one), 0, one.dossier().request().number(), one.dossier().benefit(), CaseStatus.CLOSED, "GRANTED", today, today, right.unit(),
        right.responsible(), List.of(), persons, "", "/financialaid/applications/" + one.request(), false, List.of());
  }

  private static CaseRef ref(EnteringRights.Entered one) {
    return new CaseRef(AidCases.CONTEXT, one.request());
  }
}
