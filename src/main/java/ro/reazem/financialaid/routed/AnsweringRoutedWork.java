package ro.reazem.financialaid.routed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.platform.routing.RoutedAnswers;
import ro.reazem.platform.security.Officer;

/** What an officer does with work routed here; the registry is told with the same act. */
@Component
@Transactional
public class AnsweringRoutedWork {

  private static final RoutedAnswers.Routed HERE = new RoutedAnswers.Routed("financialaid", "application_id");

  private final LodgingApplication lodging;
  private final RoutedRegister register;
  private final RoutedAnswers answers;

  AnsweringRoutedWork(LodgingApplication lodging, RoutedRegister register, RoutedAnswers answers) {
    this.lodging = lodging;
    this.register = register;
    this.answers = answers;
  }

  void take(UUID routing, Officer by) {
    answers.take(HERE, routing, by);
  }

  void refuse(UUID routing, String reason, Officer by) {
    answers.refuse(HERE, routing, reason, by);
  }

  void attach(UUID routing, UUID application, Officer by) {
    answers.attach(HERE, routing, application, by);
  }

  /** Lodges a request, and answers the routing that it comes from while that is open in one of the officer's units. */
  public AidApplicationId lodge(Lodgement lodged, @Nullable UUID routing, Officer by) {
    var id = lodging.lodge(lodged);
    if (routing != null && register.find(routing, by).isPresent()) {
      answers.became(HERE, routing, id.value(), by);
    }
    return id;
  }
}
