package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;
import ro.reazem.platform.web.StepMark.State;

/** The way of a request from its registration to the disposition, as the row of dots under the holder's name (etapele cererii). */
@Component
class RequestSteps {

  private final MessageSource messages;
  private final Fmt fmt;

  RequestSteps(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  List<StepMark> of(AidApplication request) {
    var registered = new StepMark(State.DONE, word("registered"), fmt.date(request.registeredOn()));
    if (request.status() == Status.WITHDRAWN) {
      return List.of(registered, new StepMark(State.DONE, word("withdrawn"), ""));
    }
    boolean working = request.status().isWorkable();
    boolean proposed = request.status().isProposed();
    return List.of(registered,
        new StepMark(working ? State.NOW : State.DONE, word("check"), working ? waiting(request.status(), request.completeUntil()) : ""),
        new StepMark(working ? State.TODO : proposed ? State.NOW : State.DONE, word("signature"),
            proposed ? word(request.status() == Status.PROPOSED_GRANT ? "toGrant" : "toRefuse") : ""),
        new StepMark(request.status().isSettled() ? State.DONE : State.TODO, word("disposition"),
            request.status().isSettled() ? word(request.status().isGranted() ? "granted" : "refused") : ""));
  }

  private String waiting(Status status, @Nullable LocalDate until) {
    return switch (status) {
      case INCOMPLETE -> until == null ? word("incomplete") : word("incompleteUntil", fmt.date(until));
      case UNDER_CHECK -> word("checking");
      case RETURNED -> word("returned");
      default -> word("notStarted");
    };
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage("financialaid.step." + key, arguments, LocaleContextHolder.getLocale());
  }
}
