package ro.reazem.archive.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.archive.sight.ArchiveWording;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/**
 * The record of the selection commission on paper, with a list of files for each kind of decision; what happens after it was sent (approval,
 * destruction) has papers of its own. A record without a number is a draft, and says so. Always in Romanian.
 */
@Component
class SelectionPaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final ArchiveWording wording;
  private final Clock clock;

  SelectionPaper(ActPdfRenderer renderer, Institution institution, ArchiveWording wording, Clock clock) {
    this.renderer = renderer;
    this.institution = institution;
    this.wording = wording;
    this.clock = clock;
  }

  /** A list of files annexed to the record. */
  public record Annex(int number, String title, String decision, List<SelectionRegister.Named> files) {}

  byte[] of(SelectionRegister.Line line, List<SelectionRegister.Named> files) {
    boolean draft = line.number() == null;
    var title = "Proces-verbal de selecționare" + (draft ? "" : " nr. " + line.cited());
    var years = files.stream().mapToInt(file -> file.closedOn().getYear()).summaryStatistics();
    return renderer.render(new ActPaper("archive/selection", title, title + ", " + line.unit(), institution.name(),
        Objects.requireNonNullElseGet(line.proposedOn(), () -> LocalDate.now(clock)), Map.of("line", line, "draft", draft, "files", files, "annexes",
            annexes(files), "years", years.getMin() == years.getMax() ? "în anul " + years.getMin() : "în anii " + years.getMin() + " – " + years.getMax(),
            "members", Arrays.stream(line.members().split("\n")).map(String::strip).filter(one -> !one.isEmpty()).toList(), "words", wording)));
  }

  private static List<Annex> annexes(List<SelectionRegister.Named> files) {
    var annexes = new ArrayList<Annex>();
    annex(annexes, "Dosare propuse pentru distrugere", "DESTROY", files);
    annex(annexes, "Dosare care se păstrează mai departe", "KEEP", files);
    annex(annexes, "Dosare care se păstrează permanent", "PERMANENT", files);
    annex(annexes, "Dosare despre care comisia nu a decis încă", "", files);
    return annexes;
  }

  private static void annex(List<Annex> annexes, String title, String decision, List<SelectionRegister.Named> files) {
    var decided = files.stream().filter(file -> decision.equals(Objects.requireNonNullElse(file.decision(), ""))).toList();
    if (!decided.isEmpty()) {
      annexes.add(new Annex(annexes.size() + 1, title, decision, decided));
    }
  }
}
