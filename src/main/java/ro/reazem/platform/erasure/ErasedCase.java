package ro.reazem.platform.erasure;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.casework.CaseErasureApproved;

/** A case that is being erased: every statement is bound to its context and id, as :context and :case. */
public final class ErasedCase {

  private final JdbcClient jdbc;
  private final CaseErasureApproved told;

  ErasedCase(JdbcClient jdbc, CaseErasureApproved told) {
    this.jdbc = jdbc;
    this.told = told;
  }

  public JdbcClient.StatementSpec sql(String sql) {
    return jdbc.sql(sql).param("context", told.caseRef().context()).param("case", told.caseRef().id());
  }

  /** @return how many rows were changed */
  public int update(String sql) {
    return sql(sql).update();
  }

  public int count(String sql) {
    return sql(sql).query(Integer.class).single();
  }

  public boolean isOf(String context) {
    return told.caseRef().context().equals(context);
  }

  public UUID id() {
    return told.caseRef().id();
  }

  /** The second officer, who confirmed the destruction. */
  public UUID confirmedBy() {
    return told.byOfficer();
  }

  /** Number and day of the approval by the National Archives. */
  public String decisionNumber() {
    return told.decisionNumber();
  }
}
