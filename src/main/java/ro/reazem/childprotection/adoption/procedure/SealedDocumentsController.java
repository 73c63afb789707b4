package ro.reazem.childprotection.adoption.procedure;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.CaseFileId;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** Hands out one document from before the approval, for the reason for which the seal was opened; each reading stays with the file. */
@Controller
@RequestMapping("/childprotection/adoptions/{id}/origin/documents")
class SealedDocumentsController {

  private final AdoptionDesk desk;
  private final OpeningSeal seal;
  private final FileAnswers answers;

  SealedDocumentsController(AdoptionDesk desk, OpeningSeal seal, FileAnswers answers) {
    this.desk = desk;
    this.seal = seal;
    this.answers = answers;
  }

  /** Without a reason the page of the seal asks for it. */
  @PostMapping("/{document}")
  @Permitted(AdoptionSight.ORIGIN)
  ResponseEntity<byte[]> read(@PathVariable UUID id, @PathVariable CaseFileId document, @RequestParam(defaultValue = "") String reason, Officer officer) {
    var file = desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.ORIGIN);
    if (file.approvedOn() == null) {
      throw AdoptionsController.unknown();
    }
    var answer = answers.content(new Folder(AdoptionFolder.ofChild(id), officer, Confidentiality.ALL, false, ""), document);
    try {
      seal.open(file.getId(), reason, officer);
      return answer;
    } catch (RuleViolated withoutReason) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/childprotection/adoptions/" + id + "/origin")).build();
    }
  }
}
