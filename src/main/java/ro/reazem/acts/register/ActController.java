package ro.reazem.acts.register;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.acts.handling.KeepingCopy;
import ro.reazem.acts.handling.SignedPaper;
import ro.reazem.acts.paper.Previews;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.FileAnswers;
import ro.reazem.platform.files.Folder;
import ro.reazem.platform.files.PageImages;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;

/** One act: where it stands, its paper, its signed copy. */
@Controller
@RequestMapping("/acts/{id}")
class ActController {

  private static final String READ = "acts.act.read";

  private final ActDesk desk;
  private final ActPage page;
  private final PaperOfAct papers;
  private final SignedPaper signed;
  private final Previews previews;
  private final PageImages images;
  private final FileAnswers files;

  ActController(ActDesk desk, ActPage page, PaperOfAct papers, SignedPaper signed, Previews previews, PageImages images, FileAnswers files) {
    this.desk = desk;
    this.page = page;
    this.papers = papers;
    this.signed = signed;
    this.previews = previews;
    this.images = images;
    this.files = files;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.fill(desk.open(id, officer), officer, model);
    return "acts/register/show";
  }

  /** The pages of the paper, drawn; fetched by the page of the act. */
  @GetMapping("/paper")
  @Permitted(READ)
  String paper(@PathVariable UUID id, Officer officer, Model model) {
    var open = desk.open(id, officer);
    model.addAttribute("line", open.line());
    if (open.act().state().isSigned()) {
      model.addAttribute("pages", PaperOfAct.pages(signed.of(open.act()).bytes()));
      model.addAttribute("address", "/acts/" + id + "/pages");
    } else {
      var look = previews.draw(papers.content(open, officer), officer);
      model.addAttribute("pages", look.pages());
      model.addAttribute("address", "/acts/previews/" + look.id() + "/pages");
    }
    return "acts/register/panels :: paper";
  }

  @GetMapping("/pages/{number}")
  @Permitted(READ)
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable String number, Officer officer) {
    var open = desk.open(id, officer);
    int shown = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
    if (!open.act().state().isSigned()) {
      throw none();
    }
    return images.page(signed.of(open.act()).bytes(), shown).map(png -> Download.shown(shown + ".png", MediaType.IMAGE_PNG, png))
        .orElseThrow(ActController::none);
  }

  /** The PDF: of a signed act the same bytes for ever, of a draft as it stands now. */
  @GetMapping("/act.pdf")
  @Permitted(READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    var open = desk.open(id, officer);
    var signature = open.act().signature();
    return signature == null ? Download.shown("proiect.pdf", MediaType.APPLICATION_PDF, papers.draft(open, officer))
        : Download.shown(open.act().kind().series() + "-" + signature.number() + "-" + signature.datedOn().getYear() + ".pdf",
            MediaType.APPLICATION_PDF, signed.of(open.act()).bytes());
  }

  /** The signed copy as it was taken in. */
  @GetMapping("/copy")
  @Permitted(READ)
  ResponseEntity<byte[]> copy(@PathVariable UUID id, Officer officer) {
    var open = desk.open(id, officer);
    if (open.act().copyId() == null) {
      throw none();
    }
    return files.content(new Folder(open.act().about(), officer, Confidentiality.OPEN, false, "/acts/" + id), KeepingCopy.fileOf(open.act()));
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
