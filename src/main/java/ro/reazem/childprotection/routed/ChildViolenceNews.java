package ro.reazem.childprotection.routed;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.violence.ChildrenFoundInViolence;

/** Children found in domestic violence, told by whoever helps the adults (semnal din violență domestică); heard again it changes nothing. */
@Component
class ChildViolenceNews {

  private final SignalsOfViolence signals;

  ChildViolenceNews(SignalsOfViolence signals) {
    this.signals = signals;
  }

  @ApplicationModuleListener(id = "childprotection.routed.children-found-in-violence")
  void on(ChildrenFoundInViolence event) {
    signals.hear(event);
  }
}
