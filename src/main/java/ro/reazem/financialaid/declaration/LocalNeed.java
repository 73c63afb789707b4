package ro.reazem.financialaid.declaration;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What a request for a local aid asks and proves (ajutorul local cerut).
 *
 * @param scheme code of the definition
 * @param name what the definition calls it on the day the request was lodged
 * @param papers the papers that the definition names itself on that day
 * @param residentSince since when the holder lives where the institution answers; null where nothing proves it
 * @param statuses codes of what the family is, by papers
 * @param cost what the expense of a month comes to by the papers; null where none was proved
 */
public record LocalNeed(String scheme, String name, List<String> papers, @Nullable LocalDate residentSince, List<String> statuses, @Nullable Lei cost)
    implements ValueObject {

  public LocalNeed {
    papers = List.copyOf(papers);
    statuses = List.copyOf(statuses);
  }

  /** What is left when the file is destroyed: which aid was asked for. */
  LocalNeed erased() {
    return new LocalNeed(scheme, name, List.of(), null, List.of(), null);
  }
}
