package ro.reazem.acts.paper;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;

/** The pages of what an officer is writing, as pictures. */
@Controller
class PreviewsController {

  private final Previews previews;

  PreviewsController(Previews previews) {
    this.previews = previews;
  }

  @GetMapping("/acts/previews/{id}/pages/{number}")
  @Permitted("acts.preview.see")
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable String number, Officer officer) {
    int page = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
    return previews.page(id, page, officer).map(png -> Download.shown(page + ".png", MediaType.IMAGE_PNG, png))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
