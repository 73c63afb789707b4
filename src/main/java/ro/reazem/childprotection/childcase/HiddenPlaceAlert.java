package ro.reazem.childprotection.childcase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every page of a case says that a parent must not learn where the child lives (locul copilului nu se comunică). */
@Component
class HiddenPlaceAlert implements CaseAlert.Source {

  private final MessageSource messages;

  HiddenPlaceAlert(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase, @Nullable Child child) {
    return childCase.dangerousParent() && childCase.stage().isOpen() ? List.of(new CaseAlert("crit", "circle-alert",
        messages.getMessage("childprotection.hiding.alert", null, LocaleContextHolder.getLocale()), childCase.getId().path() + "/measures")) : List.of();
  }
}
