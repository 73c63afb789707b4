package ro.reazem.financialaid.proposal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in our register of acts, for papers that are made ready before anybody asks for them; shows nothing to anybody. */
@Component
class DecisionsOnPaper {

  private final JdbcClient jdbc;

  DecisionsOnPaper(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of their numbers, without those whose file was destroyed. */
  List<DecisionRegister.Decided> of(Collection<UUID> decisions) {
    return jdbc.sql("""
        select d.*, d.act_number::text as cited_number, r.proposed_at from financialaid.decision d join financialaid.proposal r on r.id = d.proposal_id
        where d.id = any (:decisions) and d.act_id is not null and d.application_id <> d.household_id order by d.act_year, d.act_number""")
        .param("decisions", decisions.toArray(UUID[]::new)).query(DecisionRegister::decided).list();
  }
}
