package ro.reazem.childprotection.childcase;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A brother or sister went to another county and this child stayed (frați despărțiți prin transfer, art. 64): somebody has to look whether they can be together. */
@Component("childSiblingTransferAlert")
class SiblingTransferAlert implements CaseAlert.Source {

  private final JdbcClient jdbc;
  private final MessageSource messages;

  SiblingTransferAlert(JdbcClient jdbc, MessageSource messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase) {
    if (childCase.siblingGroupId() == null || !childCase.stage().isOpen()) {
      return List.of();
    }
    int gone = jdbc.sql("select count(*) from childprotection.child_case where sibling_group_id = :group and id <> :id and stage = 'TRANSFERRED'")
        .param("group", childCase.siblingGroupId()).param("id", childCase.getId().value()).query(Integer.class).single();
    return gone == 0 ? List.of() : List.of(new CaseAlert("warn", "users", messages.getMessage("childprotection.case.siblingsTransferred", new Object[] {gone},
        LocaleContextHolder.getLocale()), childCase.getId().path() + "/measures"));
  }
}
