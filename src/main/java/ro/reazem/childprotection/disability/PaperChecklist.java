package ro.reazem.childprotection.disability;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.reazem.kernel.RuleViolated;

/** The papers of one request with what was found last of each (opisul dosarului). */
record PaperChecklist(Map<FilePaper, LookedPaper> found) {

  PaperChecklist {
    found = Map.copyOf(found);
  }

  /** The later look counts. */
  static PaperChecklist of(List<LookedPaper> looks) {
    var found = new EnumMap<FilePaper, LookedPaper>(FilePaper.class);
    looks.forEach(one -> found.put(one.paper(), one));
    return new PaperChecklist(found);
  }

  Optional<LookedPaper> of(FilePaper paper) {
    return Optional.ofNullable(found.get(paper));
  }

  /** What nobody has looked at, or is not there. */
  List<FilePaper> missing() {
    return Arrays.stream(FilePaper.values()).filter(one -> of(one).map(LookedPaper::result).orElse(PaperResult.MISSING) == PaperResult.MISSING).toList();
  }

  boolean has(FilePaper paper) {
    return of(paper).map(one -> one.result() == PaperResult.THERE).orElse(false);
  }

  /** @throws RuleViolated while a paper is missing */
  void requireWhole() {
    RuleViolated.require(missing().isEmpty(), "childprotection.disability.papersMissing", missing().size());
  }
}
