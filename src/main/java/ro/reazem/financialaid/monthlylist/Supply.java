package ro.reazem.financialaid.monthlylist;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of heating is for (sursa, furnizorul), all empty on lists of other rights.
 *
 * @param source what the dwelling is heated with, by the name that the form uses; SUPPLEMENT for the energy supplement
 * @param clientCode by which the supplier knows the family (cod client)
 * @param placeCode of the place of consumption (cod loc de consum)
 */
record Supply(String source, String supplier, String clientCode, String placeCode, String contract) {

  static final Supply NONE = new Supply("", "", "", "", "");

  /** The codes that there are, one after the other. */
  public String codes() {
    return Stream.of(clientCode, placeCode, contract).filter(code -> !code.isEmpty()).collect(Collectors.joining(", "));
  }
}
