package ro.reazem.platform.parameters;

import java.util.List;

/**
 * A list of the law that may be incomplete (listă deschisă): the institution adds entries, each with its dated treatment, and
 * stops offering others. A context declares one as a bean.
 *
 * @param prefix how the codes of its parameters begin
 * @param choices the treatments an entry can have
 * @param most how many entries the calculation can tell apart
 */
public record OpenList(String context, String family, String prefix, List<String> choices, int most) {

  /** The word that records of the context use for the entry of a parameter. */
  public String word(Parameter parameter) {
    return parameter.code().substring(prefix.length());
  }
}
