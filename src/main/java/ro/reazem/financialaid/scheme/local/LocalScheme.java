package ro.reazem.financialaid.scheme.local;

import java.util.Objects;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * A local aid (ajutor local) as a version of its definition has it: data of the institution, nothing of it is in the product.
 *
 * @param version the version in force with its act, source and standing, as steps and sheets name it
 */
public record LocalScheme(ParameterValue version, String code, String name, LocalRules rules) implements ValueObject {

  /** How the codes of versions begin, so that they are told from legal parameters wherever steps are printed. */
  public static final String PREFIX = "LOCAL_SCHEME.";

  /** The act that has it. */
  public LegalBasis basis() {
    return Objects.requireNonNull(version.basis());
  }
}
