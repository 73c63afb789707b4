package ro.reazem.childprotection.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ClosingGuard;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Fmt;

/** A child that is missing (copil plecat fără învoire): every page of its case says so, and the case is not closed before it is back. */
@Component
class AbsenceAlert implements CaseAlert.Source, ClosingGuard {

  private final MessageSource messages;
  private final Fmt fmt;

  AbsenceAlert(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase, @Nullable Child child) {
    var since = childCase.missingSince();
    return since == null ? List.of() : List.of(new CaseAlert("crit", "circle-alert", messages.getMessage("childprotection.journal.missingSince",
        new Object[] {fmt.instant(since)}, LocaleContextHolder.getLocale()), childCase.getId().path() + "/journal"));
  }

  @Override
  public Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome) {
    boolean otherwise = outcome == CaseOutcome.DIED || outcome == CaseOutcome.TRANSFERRED || outcome == CaseOutcome.OF_AGE || outcome == CaseOutcome.OPENED_BY_MISTAKE;
    return closing.missingSince() == null || otherwise ? Optional.empty() : Optional.of(new RuleViolated("childprotection.journal.stillMissing"));
  }
}
