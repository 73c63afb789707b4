package ro.reazem.financialaid.application;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What asking another source brought (verificare): the population register, the tax office, the employment agency, a home visit. */
@Table(schema = "financialaid", name = "fact_check")
public record FactCheck(Kind kind, Result result, String reference, @Nullable LocalDate checkedOn, String note)
    implements ValueObject {

  /** The sources that are asked before a proposal. */
  public enum Kind {
    POPULATION_REGISTER, TAX_OFFICE, EMPLOYMENT_AGENCY, SCHOOL_ATTENDANCE, SOCIAL_INQUIRY, LOCAL_TAXES
  }

  /** Whether the source agrees with what was declared. */
  public enum Result {
    OK, UNCLEAR, TODO
  }
}
