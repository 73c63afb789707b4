package ro.reazem.childprotection.childfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;

/** Makes the papers of steps (procese-verbale, anchete sociale, rapoarte de evaluare, adrese), always in Romanian, with a line for whoever signs. */
@Component("childFilePapers")
public class FilePapers {

  private static final List<String> SIGN = List.of("serviceRepresentative", "policeRepresentative", "hospitalRepresentative");

  private final ChildFiles files;
  private final FileFlows flows;
  private final FileWords words;
  private final Children children;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Trail trail;

  FilePapers(ChildFiles files, FileFlows flows, FileWords words, Children children, ActPdfRenderer renderer, Institution institution, Trail trail) {
    this.files = files;
    this.flows = flows;
    this.words = words;
    this.children = children;
    this.renderer = renderer;
    this.institution = institution;
    this.trail = trail;
  }

  /** Somebody who signs. */
  public record Signature(String title, String name) {}

  /** The paper of one step of a file that its desk handed out. */
  public ResponseEntity<byte[]> of(UUID id, int position) {
    var file = files.find(id).orElseThrow(FilePapers::unknown);
    var flow = flows.of(file.kind());
    var step = files.steps(id).stream().filter(one -> one.position() == position).findFirst().orElseThrow(FilePapers::unknown);
    var act = FileFlows.act(flow, step.act()).filter(FileAct::hasPaper).orElseThrow(FilePapers::unknown);
    var title = words.title(file.kind(), step.act());
    var child = children.find(file.childId());
    var paper = new ActPaper("childprotection/file-paper", title, title + ", dosarul " + file.numberOfYear(), institution.name(), step.on(), Map.of("file", file,
        "step", step, "child", child, "said", words.written(file.kind(), act, step.said()), "signatures", signatures(step)));
    trail.exported(1);
    return Download.shown(step.act().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + file.numberOfYear().replace('/', '-') + ".pdf",
        MediaType.APPLICATION_PDF, renderer.render(paper));
  }

  private List<Signature> signatures(FileStep step) {
    var lines = new ArrayList<Signature>();
    SIGN.stream().filter(step.said()::has).forEach(one -> lines.add(new Signature(words.written(one), step.said().text(one))));
    if (lines.isEmpty()) {
      lines.add(new Signature("Întocmit", step.byName()));
    }
    return lines;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
