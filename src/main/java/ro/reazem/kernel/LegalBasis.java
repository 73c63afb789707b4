package ro.reazem.kernel;

import org.jmolecules.ddd.types.ValueObject;

/**
 * Where in the law something stands (temei legal). Both parts stay Romanian in every language of the screens.
 *
 * @param act the act with number and year, such as Legea nr. 196/2016
 * @param article the article within it, such as art. 9 alin. (2); empty when the whole act is meant
 */
public record LegalBasis(String act, String article) implements ValueObject {

  public LegalBasis {
    RuleViolated.require(!act.isBlank(), "kernel.legalBasis.actMissing");
  }

  /** The reference as it is cited in an act. */
  public String cited() {
    return article.isBlank() ? act : article + " din " + act;
  }
}
